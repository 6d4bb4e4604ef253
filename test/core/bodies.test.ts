import { describe, expect, it } from "vitest";
import { asRequest, bodyOf, updateBody } from "../../provider/core/bodies";
import { defaults } from "../../provider/core/field";
import { boolean, text } from "../../provider/core/fields";
import { ineffectiveWhile } from "../../provider/core/ineffective-while";
import { fields } from "./fixtures";

describe("the body of a create", () => {
  it("holds what was asked for, and neither facts nor what steers the provider", () => {
    const wanted = { pace: 60, note: "", keep: true, place: "x", born: "today", __provider: "shim" };
    expect(bodyOf(fields, wanted)).toEqual({ pace: 60, note: "" });
  });
});

describe("the body of an update", () => {
  it("holds the change and nothing else", () => {
    const olds = { pace: 60, note: "a", size: 5, born: "today" };
    expect(updateBody(fields, olds, { pace: 300, note: "a", size: 5 })).toEqual({ pace: 300 });
  });

  it("is empty where nothing changed, whatever the order of keys", () => {
    const olds = { seats: [{ row: "A", window: true }], marks: { a: "1", b: "2" } };
    expect(updateBody(fields, olds, { seats: [{ window: true, row: "A" }], marks: { b: "2", a: "1" } })).toEqual({});
  });

  it.each<[string, object, object]>([
    ["its default", { size: 5 }, { size: 3 }],
    ["an empty text", { note: "a" }, { note: "" }],
    ["an empty set", { seats: [{ row: "A" }] }, { seats: [] }],
    ["an empty map", { marks: { a: "1" } }, { marks: {} }],
    ["null, where there is no empty value", { limit: 5 }, { limit: null }],
  ])("says it when a field is no longer set, with %s", (_what, olds, body) => {
    expect(updateBody(fields, olds as never, {})).toEqual(body);
  });

  it("says nothing of a removed field that had its unset value all along", () => {
    expect(updateBody(fields, { size: 3, note: "", seats: [] }, {})).toEqual({});
  });

  it("says nothing of a removed field that belongs to somebody else as well", () => {
    expect(updateBody(fields, { owner: ["a"] }, {})).toEqual({});
  });

  it("holds what was never managed before and is empty on purpose", () => {
    expect(updateBody(fields, {}, { owner: [], note: "" })).toEqual({ owner: [], note: "" });
  });

  it("never holds what steers the provider", () => {
    expect(updateBody(fields, { keep: false }, { keep: true, place: "x" })).toEqual({});
  });

  it("does not clear what has no effect any more: the API has dropped it already", () => {
    const table = { on: boolean(), ...ineffectiveWhile({ field: "on", is: false, rule: "R" }, { trace: boolean() }) };
    expect(updateBody(table, { on: true, trace: true }, { on: false })).toEqual({ on: false });
    expect(updateBody(table, { on: true, trace: true }, { on: true })).toEqual({ trace: null });
  });
});

describe("a field that hangs on another one", () => {
  const table = {
    on: defaults(boolean(), true),
    ...ineffectiveWhile({ field: "on", is: false, rule: "R" }, { trace: boolean() }),
  };

  it("is said again when that one changes, or the API takes its own value back (R057)", () => {
    expect(updateBody(table, { on: false, trace: false }, { on: true, trace: false })).toEqual({
      on: true,
      trace: false,
    });
    expect(updateBody(table, { on: false, trace: false }, { trace: false })).toEqual({ on: true, trace: false });
  });

  it("is not said where it has no effect", () => {
    expect(updateBody(table, { on: true, trace: false }, { on: false, trace: false })).toEqual({ on: false });
  });

  it("is not said when something else changes", () => {
    expect(
      updateBody({ ...table, note: text() }, { on: true, trace: false }, { on: true, trace: false, note: "a" }),
    ).toEqual({
      note: "a",
    });
  });
});

describe("what an answer holds of a request", () => {
  it("is its writable fields in the shape that is sent, without those the server left empty", () => {
    const answer = {
      id: "1",
      born: "today",
      size: 5,
      note: null,
      seats: [{ row: "A", label: "Aisle", window: false }],
    };
    expect(asRequest(fields, answer)).toEqual({ size: 5, seats: [{ row: "A" }] });
  });
});
