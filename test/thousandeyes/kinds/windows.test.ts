import { describe, expect, it } from "vitest";
import { check } from "../../../provider/core/check";
import type { JsonObject } from "../../../provider/core/json";
import { alertSuppressionWindow } from "../../../provider/thousandeyes/kinds/alerts/alert-suppression-window";

const window: JsonObject = { name: "w", startDate: "2027-06-01T00:00:00Z", duration: 3600, repeat: { type: "none" } };
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const weekly = { type: "custom", intervalType: "week", intervalLength: 1 };
const why = (more: JsonObject) =>
  check(alertSuppressionWindow, { ...window, ...more }).failures.map(({ reason }) => reason);
const row = (more: JsonObject, word: string): [string, JsonObject, string] => [JSON.stringify(more), more, word];

describe("a suppression window", () => {
  it.each([
    "2027-02-30T20:00:00Z",
    "2027-02-29T20:00:00Z",
    "2027-02-28T24:00:00Z",
    "2027-13-01T00:00:00Z",
    "2027-01-01T00:60:00Z",
    "2027-04-31T00:00+02:00",
  ])("R115 refuses to start at %s, which does not exist, and does not roll it over", (startDate) => {
    expect(why({ startDate })).toEqual([expect.stringMatching(/^startDate: .*does not exist/)]);
  });

  it.each(["2028-02-29T23:59:59Z", "2027-06-01T00:00+02:00", "2027-06-01T00:00:00.5Z"])("R115 starts at %s", (date) => {
    expect(why({ startDate: date })).toEqual([]);
  });

  it.each([
    row({ repeat: { type: "custom" } }, "intervalType"),
    row({ repeat: { type: "custom", intervalType: "day" } }, "intervalLength"),
    row({ repeat: { type: "custom", intervalLength: 2 } }, "intervalType"),
    row({ repeat: { type: "day", daysOfWeek: ["sun"] } }, "daysOfWeek"),
    row({ repeat: { type: "none", daysOfWeek: ["sun"] } }, "daysOfWeek"),
    row({ repeat: { ...weekly, intervalType: "month", daysOfWeek: ["sun"] } }, "daysOfWeek"),
  ])("R116 refuses %s", (_name, more, word) => expect(why(more)).toEqual([expect.stringContaining(`"${word}"`)]));

  it.each([
    row({ endRepeat: { type: "count" } }, "count"),
    row({ endRepeat: { type: "date" } }, "date"),
    row({ endRepeat: { count: 3 } }, "count"),
    row({ endRepeat: { type: "never", date: "2027-01-01" } }, "date"),
    row({ endRepeat: { type: "count", count: 3, date: "2027-01-01" } }, "date"),
  ])("R117 refuses %s", (_name, more, word) => expect(why(more)).toEqual([expect.stringContaining(`"${word}"`)]));

  it("R117 refuses an end on a day that does not exist", () => {
    expect(why({ endRepeat: { type: "date", date: "2027-02-29" } })).toEqual([
      expect.stringMatching(/^endRepeat.date: .*does not exist/),
    ]);
  });

  // Neither the document nor a recording speaks against them.
  it.each([
    { repeat: { ...weekly, daysOfWeek: ["sun"] } },
    { repeat: { type: "week", daysOfWeek: ["sun"] } },
    { repeat: { type: "day", intervalLength: 2 } },
    { endRepeat: { type: "count", count: 3 } },
    { endRepeat: {} },
    { repeat: { type: "custom", intervalType: UNKNOWN, intervalLength: 1 } },
    { endRepeat: { type: UNKNOWN, count: 3 } },
  ] as JsonObject[])("R116, R117 leaves to the API what nobody has seen refused: %j", (more) =>
    expect(why(more)).toEqual([]),
  );
});
