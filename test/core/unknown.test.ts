import { describe, expect, it } from "vitest";
import { check } from "../../provider/core/check";
import type { JsonObject } from "../../provider/core/json";
import { hasUnknown } from "../../provider/core/unknown";
import { thing, UNKNOWN } from "./fixtures";

describe("a value that is not known yet", () => {
  it.each<[string, JsonObject]>([
    ["of any field", Object.fromEntries(Object.keys(thing.fields).map((name) => [name, UNKNOWN]))],
    ["among known elements", { pace: 60, seats: ["B", UNKNOWN, "A"], steps: [UNKNOWN] }],
    ["inside an element", { pace: 60, seats: [{ row: UNKNOWN, window: true, pin: UNKNOWN }] }],
    ["under a key", { pace: 60, marks: { a: UNKNOWN } }],
  ])("passes: %s", (_what, news) => {
    const { inputs, failures } = check(thing, news);
    expect(failures).toEqual([]);
    expect(hasUnknown(inputs)).toBe(true);
  });

  it("lets the rules rest that need it, and no others", () => {
    expect(check(thing, { pace: 60, note: "big", limit: UNKNOWN }).failures).toEqual([]);
    expect(check(thing, { pace: UNKNOWN, note: "big", limit: 0 }).failures).toHaveLength(1);
  });

  it("does not hide what is wrong beside it", () => {
    const { failures } = check(thing, { pace: UNKNOWN, seats: [UNKNOWN, { rwo: "A", row: UNKNOWN }] });
    expect(failures.map(({ reason }) => reason)).toEqual([
      'seats[1].rwo: is not a known property. Did you mean "row"?',
    ]);
  });

  it("comes last in a set, and leaves the order of the others canonical", () => {
    const seats = (...given: JsonObject[string][]) => check(thing, { pace: 60, seats: given }).inputs.seats;
    expect(seats("C", UNKNOWN, "A")).toEqual([{ row: "A" }, { row: "C" }, UNKNOWN]);
    expect(seats("C", { row: UNKNOWN }, "A")).toEqual([{ row: "A" }, { row: "C" }, { row: UNKNOWN }]);
  });

  it("is not taken for another that is not known either: two agents to come are two agents", () => {
    const window = { row: UNKNOWN, window: true };
    const aisle = { row: UNKNOWN };
    const { inputs, failures } = check(thing, { pace: 60, seats: [window, aisle] });
    expect(failures).toEqual([]);
    expect(inputs.seats).toHaveLength(2);
    expect(check(thing, { pace: 60, seats: [UNKNOWN, UNKNOWN] }).inputs.seats).toHaveLength(2);
  });
});
