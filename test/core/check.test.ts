import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { check } from "../../provider/core/check";
import { defaults } from "../../provider/core/field";
import { text } from "../../provider/core/fields";
import type { Json, JsonObject } from "../../provider/core/json";
import { thing } from "./fixtures";

const reasons = (news: Record<string, unknown>) =>
  check(thing, news as JsonObject).failures.map(({ reason }) => reason);
const inputs = (news: JsonObject) => check(thing, { pace: 60, ...news }).inputs;

describe("check refuses", () => {
  it("everything that is wrong at once, each with its path", () => {
    const told = reasons({ pase: 60, size: 11, mode: "quick", seats: [{ row: "A", windw: true }, {}] });
    expect(told).toHaveLength(6);
    expect(told.map((reason) => reason.split(":")[0])).toEqual([
      "pase",
      "size",
      "mode",
      "seats[0].windw",
      "seats[1].row",
      "pace",
    ]);
  });

  it("a text that a template or JSON.stringify made of an Output, in any field, and says only that of it", () => {
    const one = pulumi.output("id");
    const told = reasons({ pace: 60, name: `of ${one}`, note: JSON.stringify({ one }), seats: [{ row: `${one}` }] });
    const why = "has an Output in a text, which would be deployed as the words of an error. Write `pulumi.interpolate`";
    expect(told.map((reason) => reason.slice(0, reason.indexOf(" before")))).toEqual(
      ["name", "note", "seats[0].row"].map((path) => `${path}: ${why}`),
    );
  });

  it.each([
    [{ nots: "a", pace: 60 }, 'nots: is not a known property. Did you mean "note"?'],
    [{ pace: 61 }, "pace: 61 is not one of 60, 120, 300. Did you mean 60?"],
    [{ pace: 250 }, "pace: 250 is not one of 60, 120, 300. Did you mean 300?"],
    [{ pace: "60" }, "pace: expects one of 60, 120, 300, got string. Write 60, without quotes."],
    [{}, "pace: is missing: it is required, one of 60, 120, 300."],
    [{ pace: null }, "pace: is missing: it is required, one of 60, 120, 300."],
    [
      { pace: 60, seats: [{ row: "" }] },
      "seats[0].row: is empty. Give it a value, or leave it out where it is optional.",
    ],
    [{ pace: 60, name: "" }, "name: is empty. Give it a value, or leave it out where it is optional."],
    [{ pace: 60, mode: "fats" }, 'mode: "fats" is not one of "slow", "fast". Did you mean "fast"?'],
    [{ pace: 60, size: 2.5 }, "size: 2.5 is not a whole number between 1 and 10."],
    [{ pace: 60, limit: -1 }, "limit: -1 is not a whole number 0 or more."],
    [{ pace: 60, size: "3" }, "size: expects a whole number between 1 and 10, got string. Write 3, without quotes."],
    [{ pace: 60, keep: "true" }, "keep: expects true or false, got string. Write true, without quotes."],
    [{ pace: 60, note: 5 }, "note: expects a string, got number. Write it in quotes."],
    [{ pace: 60, steps: "go" }, "steps: expects a list, got string. Write it in brackets: [...]."],
    [{ pace: 60, steps: ["go", null] }, "steps[1]: expects a string, got null."],
    [{ pace: 60, marks: ["a"] }, "marks: expects an object, got a list."],
    [{ pace: 60, marks: { a: 1 } }, "marks.a: expects a string, got number. Write it in quotes."],
    [{ pace: 60, note: "big", limit: 0 }, "note: is not small. (R1)"],
    [{ pace: 60, constructor: 1 }, "constructor: is not a known property."],
  ])("%j: %s", (news, reason) => {
    expect(reasons(news)).toEqual([reason]);
  });

  it("one element in two settings, naming the key", () => {
    expect(reasons({ pace: 60, seats: ["A", { row: "A", window: true }] })).toEqual([
      'seats: "A" is listed twice with different settings. Keep one of the two.',
    ]);
  });

  it("without naming a property, or the engine would print its value", () => {
    const { failures } = check(thing, { password: 5, note: 5, nope: 1 });
    expect(failures).toHaveLength(4);
    expect(failures.map(({ property }) => property)).toEqual(["", "", "", ""]);
  });

  it("without telling a secret, wherever in the inputs it stands", () => {
    const given = ["31337", "pin-9999"];
    const told = reasons({ pace: 60, password: 31337, seats: [{ row: "A", pin: ["pin-9999"] }] }).join("\n");
    expect(told).toContain("password");
    expect(told).toContain("seats[0].pin");
    for (const secret of given) expect(told).not.toContain(secret);
  });

  it("no rule whose fields are refused already", () => {
    expect(reasons({ pace: 60, note: "big", limit: "0" })).toHaveLength(1);
  });
});

describe("check takes", () => {
  it("undefined and null for not set, at any depth", () => {
    const given = { note: null, size: undefined as unknown as Json, seats: [{ row: "A", window: null, pin: null }] };
    expect(inputs(given)).toEqual({ pace: 60, seats: [{ row: "A" }] });
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["the case of a word", { mode: "FAST" }, { mode: "fast" }],
    ["the order of a set", { seats: ["B", "A"] }, { seats: ["A", "B"] }],
    ["naming an element twice", { seats: ["A", "A"] }, { seats: ["A"] }],
    ["a shorthand", { seats: ["A"] }, { seats: [{ row: "A" }] }],
    ["a default inside an object", { seats: [{ row: "A", window: false }] }, { seats: ["A"] }],
    ["an empty text inside an object", { seats: [{ row: "A", pin: "" }] }, { seats: ["A"] }],
  ])("%s for nothing: both spellings are one value", (_what, one, other) => {
    expect(inputs(one)).toEqual(inputs(other));
  });

  it("an empty text for the default, where that is not empty: to the API it is nothing set (R062)", () => {
    const fields = { ...thing.fields, icon: defaults(text(), "LABEL") };
    expect(check({ ...thing, fields }, { pace: 60, icon: "", note: "" }).inputs).toMatchObject({
      icon: "LABEL",
      note: "",
    });
  });

  it("the order of a list and the blanks of a text as they are", () => {
    expect(inputs({ steps: ["b", "a", "b"], note: " As It Is " })).toEqual({
      pace: 60,
      steps: ["b", "a", "b"],
      note: " As It Is ",
    });
  });

  it("a default that is written out as something that is set, so that its drift is seen", () => {
    expect(inputs({ size: 3, keep: false })).toEqual({ pace: 60, size: 3, keep: false });
  });

  it("its own result unchanged, with what Pulumi adds", () => {
    const once = check(thing, { pace: 60, mode: "FAST", seats: ["B", "A"], __provider: "shim" }).inputs;
    expect(check(thing, once)).toEqual({ inputs: once, failures: [] });
    expect(once.__provider).toBe("shim");
  });
});
