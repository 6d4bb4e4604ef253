import { isObject, type Json } from "../../server/json";
import type { RequestContext } from "../wire/context";

const INSIDE = ["numberCards", "multiMetricColumns"];

const listed = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The ids of widgets, cards and columns. */
const idsIn = (widgets: readonly Json[]): unknown[] =>
  widgets.flatMap((widget) => [widget.id, ...INSIDE.flatMap((key) => listed(widget[key]).map(({ id }) => id))]);

/**
 * No widget was recorded: each keeps the sent values, and one without an id, or with one that the dashboard does not
 * have, gets a new id; so do cards and columns. A Color Grid has one column (decided).
 */
export function widgetsOf({ world }: RequestContext, sent: unknown, before: readonly Json[]): Json[] {
  const known = new Set(idsIn(before));
  const taken = new Set<unknown>();
  const withId = (one: Json): Json => {
    const id = known.has(one.id) && !taken.has(one.id) ? one.id : world.ids.hex();
    taken.add(id);
    return { ...one, id };
  };
  return listed(sent).map((widget) => {
    const inside = INSIDE.filter((key) => Array.isArray(widget[key]));
    return {
      ...(widget.type === "Color Grid" ? { columns: 1 } : {}),
      ...withId(widget),
      ...Object.fromEntries(inside.map((key) => [key, listed(widget[key]).map(withId)])),
    };
  });
}

/** R160: a period of a length shows it under an older name too; so do a start and an end (decided). */
export function timespanOf(sent: unknown, usual: Json): Json {
  if (!isObject(sent)) return usual;
  const { duration = sent.timespanDuration, start = sent.timespanStart, end = sent.timespanEnd } = sent;
  if (start !== undefined || end !== undefined) return { start, end, timespanStart: start, timespanEnd: end };
  return duration === undefined ? usual : { duration, timespanDuration: duration };
}
