/**
 * The back door for Pulumi's dynamic provider host. States refer to this module and its `handler`: both are public for
 * ever.
 */
import { connect } from "./thousandeyes/connect";
import { handlersOf } from "./thousandeyes/handlers";
import { settings } from "./thousandeyes/settings";

/** The handler of a kind: `HttpServerTest`, `AlertRule`, ... */
export const handler = handlersOf({
  connect: (config) => connect(settings(config, (name) => process.env[name])),
  // The engine shows what a provider writes there.
  warn: (text) => void process.stderr.write(`${text}\n`),
});
