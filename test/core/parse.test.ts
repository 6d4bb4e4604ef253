import { describe, expect, it } from "vitest";
import type { Field } from "../../provider/core/field";
import { integer, object, oneOf, set, shorthand, text } from "../../provider/core/fields";
import { parse } from "../../provider/core/parse";
import { UNKNOWN } from "./fixtures";

const canonical = (field: Field, value: unknown) => parse("it", field, value).value;

describe("a value that was parsed before", () => {
  it("has the same canonical form, also where it is spelt in another way", () => {
    const agents = set(shorthand(object<{ agentId: string }>({ agentId: text() }), "agentId"), {
      by: "agentId",
    }) as Field;
    const sorted = [{ agentId: "3" }, { agentId: "5" }];
    for (const spelt of [["5", "3"], ["5", "3"], ["3", { agentId: "5" }], sorted]) {
      expect(canonical(agents, spelt)).toEqual(sorted);
    }
  });

  it.each<[string, Field, unknown, unknown]>([
    ["a text like a number", integer(1) as Field, 3, "3"],
    ["a text like a list", set(text()) as Field, ["a"], '["a"]'],
    ["a date, whose JSON is a text", text() as Field, "2026-01-01T00:00:00.000Z", new Date("2026-01-01")],
    ["a date in a list", set(text()) as Field, ["2026-01-01T00:00:00.000Z"], [new Date("2026-01-01")]],
    ["a number that is none", integer(0) as Field, 0, Number.NaN],
    ["a word with a blank", oneOf("get", "post") as Field, "get", "get "],
  ])("does not let another one pass that looks the same: %s", (_what, field, valid, other) => {
    expect(parse("it", field, valid).problems).toEqual([]);
    expect(parse("it", field, other).problems).toHaveLength(1);
  });

  it("has its problems at its own name, each time", () => {
    for (const name of ["one", "two"]) {
      expect(parse(name, integer(1) as Field, 0).problems).toMatchObject([{ path: name }]);
    }
  });

  it("may hold unknown parts", () => {
    const field = set(text()) as Field;
    expect(canonical(field, ["a"])).toEqual(["a"]);
    expect(canonical(field, ["a", UNKNOWN])).toEqual(["a", UNKNOWN]);
    expect(canonical(field, UNKNOWN)).toBe(UNKNOWN);
  });
});
