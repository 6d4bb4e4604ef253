import { isJsonObject, type JsonObject } from "../../provider/core/json";
import { errorIn } from "../account/result-error";
import { isMetric } from "./metrics";
import type { ShownError, Source } from "./schema";

/** What one agent or monitor found in one round. */
export interface Measurement {
  /** UTC. */
  readonly date: string;
  readonly source: Source;
  readonly values: ReadonlyMap<string, number>;
  readonly error?: Omit<ShownError, "date" | keyof Source>;
}

/** A result of the API. */
export function measurementOf(layer: string, result: JsonObject): Measurement {
  const { type, details } = errorIn(result) ?? {};
  const errorDetails = details ?? type;
  const error = errorDetails !== undefined && { ...(type !== undefined && { errorType: type }), errorDetails };
  return {
    date: dateOf(result),
    source: sourceOf(result),
    values: new Map([...derived(layer, result, error !== false), ...numbers(result)]),
    ...(error && { error }),
  };
}

/** When the round was, UTC. */
export function dateOf({ date, roundId }: JsonObject): string {
  const time = new Date(typeof date === "string" ? date : Number(roundId ?? Number.NaN) * 1000);
  if (Number.isNaN(time.getTime())) throw new Error("results: a result of the answer has no time that can be read.");
  return typeof date === "string" ? date : `${time.toISOString().slice(0, 19)}Z`;
}

function sourceOf({ agent, monitor, direction, server, serverId, prefix }: JsonObject): Source {
  // A network test has one server: only where results name its id there may be several.
  const of = [direction, serverId === undefined ? undefined : server, prefix].filter((one) => typeof one === "string");
  return {
    ...(isJsonObject(agent) && { agent: { agentId: String(agent.agentId), agentName: String(agent.agentName) } }),
    ...(isJsonObject(monitor) && {
      monitor: { monitorId: String(monitor.monitorId), monitorName: String(monitor.monitorName) },
    }),
    ...(of.length > 0 && { of: of.join(" ") }),
  };
}

const numbers = (result: JsonObject): [string, number][] =>
  Object.entries(result).flatMap(([key, value]): [string, number][] =>
    isMetric(key) && (typeof value === "number" || key === "isValid") ? [[key, Number(value)]] : [],
  );

/** Layers with an error of their own, and no number that says whether it worked. */
const FALLIBLE = ["http-server", "ftp-server", "web-transactions", "dns-server", "dns-trace"];

function derived(layer: string, { pathTraces }: JsonObject, hasFailed: boolean): [string, number][] {
  if (FALLIBLE.includes(layer)) return [["availability", hasFailed ? 0 : 100]];
  if (!Array.isArray(pathTraces)) return [];
  return ["numberOfHops", "responseTime"].flatMap((key): [string, number][] => {
    const all = pathTraces.filter(isJsonObject).map((trace) => Number(trace[key] ?? Number.NaN));
    const known = all.filter(Number.isFinite);
    return known.length ? [[key, known.reduce((sum, one) => sum + one, 0) / known.length]] : [];
  });
}
