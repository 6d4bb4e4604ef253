import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import type { IsRuleOn } from "../../server/rules";

/** Dates that exist: not 30 February, and not hour 24. */
const exists = (date: unknown): boolean => {
  const [, written = ""] = /^(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)/.exec(String(date)) ?? [];
  const time = Date.parse(written.includes("T") ? `${written}Z` : written);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
};

const isWeekly = ({ type, intervalType }: Json) => type === "week" || intervalType === "week";

/** R116: the rules of the document for a repetition. Never recorded. */
const repeats = (repeat: Json): boolean =>
  (repeat.type !== "custom" || (repeat.intervalType != null && repeat.intervalLength != null)) &&
  (repeat.daysOfWeek == null || isWeekly(repeat));

/** R117: count and date are each "only valid with" the type of their name. */
function ends({ type, count, date }: Json): boolean {
  if (date != null && !exists(date)) return false;
  return (count != null) === (type === "count") && (date != null) === (type === "date");
}

/** The checks over several parts of a window. */
export function checkRepeat({ startDate, repeat, endRepeat }: Json, on: IsRuleOn): void {
  const wrong =
    (on("R115") && startDate != null && !exists(startDate)) ||
    (on("R116") && isObject(repeat) && !repeats(repeat)) ||
    (on("R117") && isObject(endRepeat) && !ends(endRepeat));
  if (wrong) throw new Refusal(400, "400 Bad Request");
}
