/**
 * The back door for Pulumi's dynamic provider host. States refer to this module and its `handler`: both are public for
 * ever.
 */
import { connect as connectToAcsMonitor } from "./acs-monitor/connect";
import { definitionOf as definitionOfAcsMonitor } from "./acs-monitor/registry";
import { settings as acsMonitorSettings } from "./acs-monitor/settings";
import { acsMonitor } from "./acs-monitor/vendor";
import { handlers } from "./core/handlers";
import { connect } from "./thousandeyes/connect";
import { definitionOf } from "./thousandeyes/registry";
import { settings } from "./thousandeyes/settings";
import { thousandEyes } from "./thousandeyes/vendor";

const env = (name: string) => process.env[name];

/** The handler of a kind: `HttpServerTest`, `acsmonitor/Monitor`, ... */
export const handler = handlers(
  [
    { prefix: thousandEyes.keyPrefix, definitionOf, connect: (config) => connect(settings(config, env)) },
    {
      prefix: acsMonitor.keyPrefix,
      definitionOf: definitionOfAcsMonitor,
      connect: (config) => connectToAcsMonitor(acsMonitorSettings(config, env)),
    },
  ],
  // The engine shows what a provider writes there.
  (text) => void process.stderr.write(`${text}\n`),
);
