import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { collection } from "../../provider/core/collection";
import { canonicalOf, defaults, type Field, optionalComputed } from "../../provider/core/field";
import { number, object, oneOf, text, variant } from "../../provider/core/fields";
import { jsonSchema } from "../../provider/core/json-schema";
import { mismatch } from "../../provider/core/mismatch";
import { fakeApi } from "./fixtures";

const panel = object({ size: optionalComputed(text()), title: defaults(text(), "none") });

describe("a key inside an object that the program leaves alone", () => {
  it("is not read where the program does not set it, and is where it does, or where the object is new", () => {
    const answer = { size: "9", title: "t" };
    expect(panel.read(answer, { title: "t" })).toEqual({ title: "t" });
    expect(panel.read(answer, { size: "1" })).toEqual(answer);
    expect(panel.read(answer)).toEqual(answer);
  });

  it("is reset by a PUT where the program no longer sets it", async () => {
    const fields = { panel };
    const api = fakeApi();
    const calls = collection({ path: "/boards", idKey: "id", listKey: "boards", fields, update: "PUT replaces" });
    api.objects.set("1", { id: "1", panel: { size: "9", title: "t" } });
    const [news, olds] = [{ panel: { title: "t" } }, { panel: { size: "9", title: "t" } }];
    await calls.update(api.within(""), "1", { body: news, news, olds, claims: {} as never });
    expect(api.objects.get("1")).toMatchObject(news);
    expect(api.objects.get("1")?.panel).not.toHaveProperty("size");
  });
});

describe("a number", () => {
  const share = number(0, 1) as Field;

  it("may have a fraction, and lies within its bounds", () => {
    expect([0, 0.5, 1].map((one) => canonicalOf(share, one))).toEqual([0, 0.5, 1]);
    for (const one of [-0.1, 1.5, "0.5", Number.NaN]) expect(canonicalOf(share, one)).toBeUndefined();
    expect(canonicalOf(number() as Field, -7.25)).toBe(-7.25);
  });

  it("says what is expected, and how to write a text", () => {
    expect(mismatch(share, 7, false)).toBe("7 is not a number between 0 and 1.");
    expect(mismatch(share, "0.5", false)).toBe(
      "expects a number between 0 and 1, got string. Write 0.5, without quotes.",
    );
  });
});

it("a key of several variants has the words of all of them", () => {
  const pane = variant("type", { line: { from: oneOf("a", "b") }, bar: { from: oneOf("b", "c") } });
  expect(pane.keys?.from?.values).toEqual(["a", "b", "c"]);
});

it("words that many variants repeat stand once in the JSON Schema", () => {
  const long = oneOf(...Array.from({ length: 99 }, (_, index) => `word-${index}`));
  const pane = variant("type", { line: { from: long }, bar: { from: long } });
  const schema = jsonSchema({ fields: { pane: pane as Field, other: oneOf("a", "b") as Field } });
  expect(JSON.stringify(schema).match(/word-98"/g)).toHaveLength(1);
  const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  expect(isValid({ pane: { type: "bar", from: "WORD-98" }, other: "b" })).toBe(true);
  expect(isValid({ pane: { type: "bar", from: "word-99" } })).toBe(false);
});
