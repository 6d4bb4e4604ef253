import type { Definition } from "../../provider/core/define";
import type { Fields } from "../../provider/core/field";
import type { JsonObject } from "../../provider/core/json";
import { isUnknown } from "../../provider/core/unknown";
import { exactly, plus, type Range, times } from "./range";
import { BGP, numberAt, RATES } from "./rates";

/** Estimates are for 31 days of 24 hours, and a unit has a thousand milli-units. */
const UNITS = exactly((31 * 24) / 1000);

/**
 * What a test costs in 31 days, in units; `agents`: how many cloud agents its agents are worth. Undefined: no test, or
 * no rate is known for it.
 */
export function unitsOf(
  { kind, fields }: Pick<Definition, "kind" | "fields">,
  test: JsonObject,
  agents: Range,
): Range | undefined {
  const perHour = kind === "BgpTest" ? BGP_PER_HOUR : perHourOf(kind, fields, test, agents);
  if (!perHour) return undefined;
  const whole = times(perHour, UNITS);
  // Whether it is enabled shows only later: it may cost nothing.
  if (isUnknown(test.enabled)) return [0, whole[1]];
  return test.enabled === false ? exactly(0) : whole;
}

const BGP_PER_HOUR = exactly((BGP.milliUnits * 3600) / BGP.interval);

function perHourOf(kind: string, fields: Fields, test: JsonObject, agents: Range): Range | undefined {
  const rate = RATES[kind]?.(fields, test);
  if (!rate) return undefined;
  const rounds = times(rate, roundsPerHour(fields, "interval", test));
  const ofOneAgent = plus(rounds, kind === "PageLoadTest" ? moreHttpRounds(fields, test) : exactly(0));
  return times(ofOneAgent, agents);
}

/** HTTP rounds of a page load test beside those that load the page. */
function moreHttpRounds(fields: Fields, test: JsonObject): Range {
  if (test.httpInterval === undefined) return exactly(0);
  const [http, page] = ["httpInterval", "interval"].map((name) => roundsPerHour(fields, name, test)) as [Range, Range];
  const more: Range = [Math.max(0, http[0] - page[1]), Math.max(0, http[1] - page[0])];
  return times(more, numberAt(fields, "httpTimeLimit", test));
}

function roundsPerHour(fields: Fields, name: string, test: JsonObject): Range {
  const [from, to] = numberAt(fields, name, test);
  return [3600 / to, 3600 / from];
}
