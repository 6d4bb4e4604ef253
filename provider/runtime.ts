/**
 * The back door for Pulumi's dynamic provider host. States refer to this module and its `handler`: both are public for
 * ever.
 */
import { handlers } from "./core/handlers";
import { connect } from "./thousandeyes/connect";
import { definitionOf } from "./thousandeyes/registry";
import { settings } from "./thousandeyes/settings";
import { thousandEyes } from "./thousandeyes/vendor";

/** The handler of a kind: `HttpServerTest`, `AlertRule`, ... */
export const handler = handlers(
  [
    {
      prefix: thousandEyes.keyPrefix,
      definitionOf,
      connect: (config) => connect(settings(config, (name) => process.env[name])),
    },
  ],
  // The engine shows what a provider writes there.
  (text) => process.stderr.write(`${text}\n`),
);
