import { definitionOf as acsMonitorKind } from "../../../provider/acs-monitor/registry";
import { acsMonitor } from "../../../provider/acs-monitor/vendor";
import type { Connection } from "../../../provider/core/api";
import { type Handler, handlers } from "../../../provider/core/handlers";
import type { Vendor } from "../../../provider/core/vendor";
import { definitionOf } from "../../../provider/thousandeyes/registry";
import { thousandEyes } from "../../../provider/thousandeyes/vendor";
import { openAcsMonitor } from "../../engine/acs-monitor";
import { type ApiAccess, openApi } from "../../engine/api";
import type { Environment } from "../../engine/find";

/** The account of a provider instance, and the handlers that work in it. */
export interface Account {
  /** Where authors and times are asked for; undefined if the vendor's API does not tell them. */
  readonly access?: ApiAccess;
  handler(kind: string): Handler;
}

/** Opens an account with the settings of the environment, then of the configuration. */
export type OpenAccount = (env: Environment, config: Environment, log: (line: string) => void) => Account;

const openThousandEyes: OpenAccount = (...place) => {
  const access = openApi(...place);
  return { access, handler: handlersOf(definitionOf, access.connection) };
};

const openInstall: OpenAccount = (...place) => ({
  handler: handlersOf(acsMonitorKind, openAcsMonitor(...place).connection),
});

/** The handlers of all kinds of a vendor, as one process of Pulumi's dynamic provider host has them. */
const handlersOf = (of: typeof definitionOf, connection: Connection) =>
  handlers([{ prefix: "", definitionOf: of, connect: () => connection }]);

export const OPEN: ReadonlyMap<Vendor, OpenAccount> = new Map([
  [thousandEyes, openThousandEyes],
  [acsMonitor, openInstall],
]);
