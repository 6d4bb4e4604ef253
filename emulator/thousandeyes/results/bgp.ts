import type { Json } from "../../server/json";
import { type Measured, type Round, whenOf } from "./measured";
import { isBusy, signal, whole } from "./signal";
import { addressOf, doesResolve, hostOf, serverIpOf } from "./target";

/** A monitor, as far as results show it. */
export interface Monitor {
  monitorId: string;
  monitorName: string;
  countryId: string;
}

/** The prefix that a BGP test names, or the one around the server of another test. */
function prefixOf(test: Measured): string | undefined {
  if (typeof test.fields.prefix === "string") return test.fields.prefix;
  const host = hostOf(addressOf(test));
  return doesResolve(host) ? serverIpOf(host).replace(/\.\d+$/, ".0/24") : undefined;
}

/** What one monitor sees of the routes to a test in one round; nothing where no address is known. */
export function bgpResultsOf(test: Measured, { monitorId, monitorName, countryId }: Monitor, round: Round): Json[] {
  const prefix = prefixOf(test);
  if (prefix === undefined) return [];
  const source = { key: `${test.testId} monitor ${monitorId}`, time: round.start };
  const isUnstable = isBusy(source);
  return [
    {
      ...whenOf(round),
      monitor: { monitorId, monitorName, countryId },
      ...{ prefixId: String(100 + (Number(test.testId) % 900)), prefix },
      updates: isUnstable ? whole(signal(source, "updates", 2, 12)) : 0,
      pathChanges: isUnstable ? whole(signal(source, "changes", 1, 4)) : 0,
      reachability: 100,
    },
  ];
}
