import type { Fields } from "../../provider/core/field";
import type { JsonObject } from "../../provider/core/json";
import { isUnknown } from "../../provider/core/unknown";
import { exactly, type Range } from "./range";

/** A number of a test: its value, the field's default, or the field's bounds while it is not known. */
export function numberAt(fields: Fields, name: string, test: JsonObject): Range {
  const { default: ifAbsent, min = 0, max = Number.POSITIVE_INFINITY, values = [] } = fields[name] ?? {};
  const value = test[name] ?? ifAbsent;
  if (!isUnknown(value)) return exactly(Number(value));
  const numbers = values.map(Number);
  return numbers.length ? [Math.min(...numbers), Math.max(...numbers)] : [min, max];
}

/** Milli-units of a run of one cloud agent. */
type Rate = (fields: Fields, test: JsonObject) => Range;

/** One for each second that a run may take, or a call lasts. */
const perSecond =
  (field: string): Rate =>
  (fields, test) =>
    numberAt(fields, field, test);

const flat: Rate = () => exactly(5);

/** Both ways cost twice as much as one. */
const perDirection: Rate = (_, { direction }) =>
  isUnknown(direction) ? [5, 10] : exactly(direction === "bidirectional" ? 10 : 5);

/** Of a list that is not known yet nobody knows the end. */
const perServer: Rate = (_, { dnsServers }) =>
  Array.isArray(dnsServers) ? exactly(5 * dnsServers.length) : [5, Number.POSITIVE_INFINITY];

/** By kind. A BGP test has no agents, and a price of its own. */
export const RATES: Readonly<Record<string, Rate>> = {
  AgentToAgentTest: perDirection,
  AgentToServerTest: flat,
  ApiTest: perSecond("timeLimit"),
  DnsServerTest: perServer,
  DnsTraceTest: flat,
  DnssecTest: flat,
  FtpServerTest: perSecond("ftpTimeLimit"),
  HttpServerTest: perSecond("httpTimeLimit"),
  PageLoadTest: perSecond("pageLoadTimeLimit"),
  SipServerTest: perSecond("sipTimeLimit"),
  VoiceTest: perSecond("duration"),
  WebTransactionTest: perSecond("timeLimit"),
};

/** Milli-units of a round of a BGP test, however many monitors watch; a round takes 900 seconds. */
export const BGP = { milliUnits: 8, interval: 900 } as const;
