import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field, Fields } from "../../provider/core/field";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { requiredOf } from "../../provider/core/keys";
import { everyKind } from "../kinds/every";
import { newWorld, plain, resource } from "../kinds/world";

/** What every object has without having it. */
const HOSTILE = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

const holdsMap = ({ shape, keys, of }: Field): boolean =>
  shape === "map" || Object.values(keys ?? {}).some(holdsMap) || (of !== undefined && holdsMap(of));

const object = (entries: [string, Json | undefined][]): JsonObject =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as JsonObject;

/** The least that is valid. */
function least({ values, type, keys, of }: Field): Json {
  if (values?.length) return values[0] as Json;
  if (keys) return object(requiredOf(keys).map((name) => [name, least(keys[name] as Field)]));
  return of ? [least(of)] : type === "JSON object" ? '{"X":"X"}' : "X";
}

/** A value whose maps, however deep, have these keys; undefined where there is no map. */
function withKeys(field: Field, keys: readonly string[]): Json | undefined {
  if (field.shape === "map") {
    const of = field.of as Field;
    return object(keys.map((key) => [key, withKeys(of, keys) ?? least(of)]));
  }
  if (field.of) return holdsMap(field.of) ? elements(field.of, keys) : undefined;
  if (!field.keys) return undefined;
  return insideOf(field.keys, keys);
}

function insideOf(fields: Fields, keys: readonly string[]): JsonObject | undefined {
  const inner = Object.entries(fields).filter(([, one]) => holdsMap(one));
  return inner.length > 0 ? object(inner.map(([name, one]) => [name, withKeys(one, keys)])) : undefined;
}

/** One element of each variant. */
const elements = (of: Field, keys: readonly string[]): Json[] =>
  of.variants
    ? Object.entries(of.variants.of).map(([word, fields]) => ({
        ...insideOf(fields, keys),
        ...{ [of.variants?.by ?? ""]: word },
      }))
    : [withKeys(of, keys) ?? {}];

/** Of a value only what the wanted one has: the server adds ids and what it chose. */
function like(wanted: Json, value: Json | undefined): Json | undefined {
  if (Array.isArray(wanted) && Array.isArray(value)) {
    return value.map((one, index) => like(wanted[index] ?? null, one) ?? null);
  }
  if (!isJsonObject(wanted) || !isJsonObject(value)) return value;
  return object(
    Object.keys(wanted)
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => [key, like(wanted[key] as Json, value[key])]),
  );
}

const maps = everyKind.flatMap(({ kind, definition, sample }) =>
  Object.entries(definition.fields)
    .filter(([, field]) => holdsMap(field))
    .map(([name, field]) => ({ kind, name, field, sample })),
);

describe("a map takes any key", () => {
  it("there are maps", () => expect(maps.map(({ kind }) => kind)).toContain("HttpServerTest"));

  it.each(maps)("through check, create and read: $kind $name", async ({ kind, name, field, sample }) => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(HOSTILE, { minLength: 1 }), async (keys) => {
        const { refs, get } = await newWorld();
        const made = resource(kind);
        const value = withKeys(field, keys);
        await made.create({ ...sample.minimal(refs), [name]: value as Json });
        // As text: a matcher may itself take an own `__proto__` for a prototype.
        const told = (body: JsonObject) => JSON.stringify(sorted(like(value as Json, body[name]) as Json));
        const wanted = JSON.stringify(sorted(value as Json));
        expect([told(made.inputs), told(made.outs)]).toEqual([wanted, wanted]);
        // The API masks what it never returns, and has the value of JSON: the names are there.
        const names = (body: JsonObject) => Object.keys(Object(body[name])).sort();
        const shown = await get(sample.path(made.id));
        if (field.writeOnly || field.of?.type === "JSON object")
          expect(names(shown)).toEqual(names({ [name]: value as Json }));
        else expect(told(shown)).toBe(wanted);
        expect(told((await made.refresh()).inputs as JsonObject)).toBe(wanted);
        expect(told(plain(await made.checked({ ...sample.minimal(refs), [name]: value as Json })))).toBe(wanted);
      }),
      { numRuns: 8 },
    );
  });
});

const sorted = (value: Json): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : value;

describe.each(everyKind)("$kind", ({ kind, definition, sample }) => {
  it("has none of these as a property, at the top or in an object", async () => {
    const { refs } = await newWorld();
    const objects = Object.entries(definition.fields).filter(([, { keys }]) => keys !== undefined);
    for (const key of HOSTILE) {
      const extra = object([[key, "X"]]);
      const refused = async (more: JsonObject) =>
        (await resource(kind).provider.check({}, { ...sample.minimal(refs), ...more })).failures.map(
          ({ reason }) => reason,
        );
      expect(await refused(extra)).toEqual([expect.stringMatching(new RegExp(`^${key}: is not a known property`))]);
      for (const [name] of objects) {
        const reasons = await refused({ [name]: extra });
        expect(reasons).toContainEqual(expect.stringMatching(new RegExp(`^${name}.${key}: is not a known property`)));
      }
    }
  });
});
