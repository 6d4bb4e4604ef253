import { describe, expect, it } from "vitest";
import { isForEver, silentUntil } from "../../cli/report/silence";
import type { JsonObject } from "../../provider/core/json";

const DAY = 86_400;
const window = (days: number, repeat: JsonObject, endRepeat: JsonObject = { type: "never" }) =>
  silentUntil({ startDate: "2026-01-01T00:00:00Z", duration: days * DAY, repeat, endRepeat });
const date = (until: number | undefined) =>
  until === undefined || !Number.isFinite(until) ? until : new Date(until).toISOString().slice(0, 10);

const custom = (intervalType: string, intervalLength: number, more: JsonObject = {}) => ({
  ...more,
  type: "custom",
  intervalType,
  intervalLength,
});
const week = (...daysOfWeek: string[]) => ({ type: "week", daysOfWeek });
const EVER = Number.POSITIVE_INFINITY;

describe("a suppression window", () => {
  it.each<[string, number, JsonObject, JsonObject | undefined, string | number | undefined]>([
    ["a single one ends", 2, { type: "none" }, undefined, "2026-01-03"],
    ["a day every day has no end", 1, { type: "day" }, undefined, EVER],
    ["an hour every day has gaps", 1 / 24, { type: "day" }, undefined, undefined],
    ["a week every week", 7, { type: "week" }, undefined, EVER],
    ["a day on each day of the week", 1, week("sun", "mon", "tue", "wed", "thu", "fri", "sat"), undefined, EVER],
    ["a day on all days but one", 1, week("mon", "tue", "wed", "thu", "fri", "sat"), undefined, undefined],
    ["two days on all days but one", 2, week("mon", "tue", "wed", "thu", "fri", "sat"), undefined, EVER],
    ["a weekend", 2, week("sat"), undefined, undefined],
    ["30 days every month: some have 31", 30, { type: "month" }, undefined, undefined],
    ["31 days every month", 31, { type: "month" }, undefined, EVER],
    ["three days every third day", 3, custom("day", 3), undefined, EVER],
    ["three days every fourth day", 3, custom("day", 4), undefined, undefined],
    ["a week every second week", 7, custom("week", 2), undefined, undefined],
    [
      "eleven days from a Monday and a Thursday every second week",
      11,
      custom("week", 2, week("mon", "thu")),
      undefined,
      EVER,
    ],
    ["ten days from them", 10, custom("week", 2, week("mon", "thu")), undefined, undefined],
    ["every day, ten times", 1, { type: "day" }, { type: "count", count: 10 }, "2026-01-11"],
    ["every day until a date", 1, { type: "day" }, { type: "date", date: "2026-12-31" }, "2027-01-01"],
  ])("%s", (_, days, repeat, endRepeat, until) => {
    expect(date(window(days, repeat, endRepeat))).toBe(until);
  });

  it("is for ever if it ends in more than a year", () => {
    const now = Date.parse("2026-06-01T00:00:00Z");
    expect(
      [EVER, Date.parse("2027-12-31"), Date.parse("2027-05-31"), Number.NaN, undefined].map((until) =>
        isForEver(until, now),
      ),
    ).toEqual([...[true, true, false, false, false]]);
  });
});
