import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { droppedFields, managedInputs, stateOf } from "../../provider/core/observe";
import { fields, thing } from "./fixtures";

describe("what is observed", () => {
  it("is what is managed, and nothing the program never set", () => {
    expect(managedInputs(fields, { size: 5 }, { size: 6, note: "by hand", id: "1" })).toEqual({ size: 6 });
  });

  it("is canonical, however the API spells it", () => {
    const answer: JsonObject = {
      mode: "FAST",
      seats: [{ row: "B" }, { row: "A", window: false }],
    };
    expect(managedInputs(fields, { mode: "slow", seats: [] }, answer)).toEqual({
      mode: "fast",
      seats: [{ row: "A" }, { row: "B" }],
    });
  });

  it.each([[undefined], [null]])("has its default where the answer says %s", (gone) => {
    const answer = { size: gone, note: gone, seats: gone, marks: gone } as never;
    expect(managedInputs(fields, { size: 5, note: "a", seats: ["A"], marks: { a: "1" } }, answer)).toEqual({
      size: 3,
      note: "",
      seats: [],
      marks: {},
    });
  });

  it("lacks a field that was cleared and has no default: then its drift is seen", () => {
    expect(managedInputs(fields, { limit: 5 }, {})).toEqual({});
  });

  it("is the state's own value for what is never answered, inside objects by their key", () => {
    const known = {
      password: "p",
      seats: [
        { row: "A", pin: "1" },
        { row: "B", pin: "2" },
      ],
    };
    expect(managedInputs(fields, known, { password: "***", seats: [{ row: "B" }, { row: "C" }] })).toEqual({
      password: "p",
      seats: [{ row: "B", pin: "2" }, { row: "C" }],
    });
  });
});

describe("outputs", () => {
  it("are what is managed, the facts, the id under its own name, and the place", () => {
    const answer = { size: 5, note: "x", born: "today", colour: null, seen: "now" };
    expect(stateOf(thing, { id: "7", scope: "home", known: { size: 5, __provider: "shim" }, answer })).toEqual({
      size: 5,
      born: "today",
      thingId: "7",
      where: "home",
    });
  });
});

describe("what is lost", () => {
  it("is every field that was sent and not kept, with both values where they may be quoted", () => {
    expect(droppedFields(fields, { size: 5, mode: "fast", note: "a" }, { size: 5, note: "b" })).toEqual([
      'mode: the API took the request and dropped this field: sent "fast", it keeps "slow".',
      "note: the API took the request and dropped this field: it keeps something else.",
    ]);
  });

  it("is nothing where the API spells it otherwise, or leaves out what is empty", () => {
    const sent = { mode: "fast", note: "", seats: [], limit: null, marks: {}, size: 3 };
    expect(droppedFields(fields, sent, { mode: "FAST" })).toEqual([]);
  });

  it("cannot be told of what is never answered", () => {
    expect(
      droppedFields(fields, { password: "p", seats: [{ row: "A", pin: "1" }] }, { seats: [{ row: "A" }] }),
    ).toEqual([]);
  });

  it("is told without its value where the field is a secret, or holds one", () => {
    const table = { ...fields, token: { ...fields.note, secret: true as const } };
    const told = droppedFields(table, { token: "s3cret", seats: [{ row: "A", pin: "s3cret" }] }, { token: "other" });
    expect(told.map((line) => line.split(":")[0])).toEqual(["token", "seats"]);
    expect(told.join()).not.toContain("s3cret");
    expect(told.join()).not.toContain("other");
  });
});
