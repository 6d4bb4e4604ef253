import type { JsonObject } from "../../provider/core/json";
import { type Period, windowMs } from "../account/period";

/** Results that fit into a gigabyte and a half, and into some minutes at 240 calls a minute. */
const MOST = 500_000;

const LESS = "Take a shorter period, or single layers with --layer.";

/** Counts what comes; throws when it is too much. */
export function upToMost(onResults: (count: number) => void): (count: number) => void {
  let all = 0;
  return (count) => {
    all += count;
    if (all > MOST) throw new Error(`results: these are more than ${shown(MOST)} results. ${LESS}`);
    onResults(count);
  };
}

/** Refuses a period at once in which one agent alone measures too much since the test was made. */
export function assertFew(test: JsonObject, layers: readonly string[], period: Period, now = Date.now()): void {
  const { interval, createdDate } = test;
  const [start, end] = bounds(period, now);
  const made = Date.parse(String(createdDate));
  const seconds = (Math.min(end, now) - Math.max(start, Number.isNaN(made) ? start : made)) / 1000;
  // Monitors have rounds of their own.
  const results = Math.floor(seconds / Number(interval)) * layers.filter((layer) => layer !== "bgp").length;
  if (!(results > MOST)) return;
  const option = period.window ? "--window" : "--start-date";
  throw new Error(
    `${option}: these are ${shown(results)} results of each agent, and ${shown(MOST)} can be read. ${LESS}`,
  );
}

function bounds({ window, startDate, endDate }: Period, now: number): [start: number, end: number] {
  if (!window) return [Date.parse(String(startDate)), endDate ? Date.parse(endDate) : now];
  return [now - windowMs(window), now];
}

const shown = (count: number) => count.toLocaleString("en-US");
