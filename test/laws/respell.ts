import fc, { type Arbitrary } from "fast-check";
import type { Field, Fields } from "../../provider/core/field";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { keysOf } from "../../provider/core/keys";

/** Another spelling of the same meaning, of everything the table says to have several. */
function respelt(field: Field, value: Json): Arbitrary<Json> {
  if (typeof value === "string" && field.values?.length) return fc.constantFrom(value, value.toUpperCase());
  if (typeof value === "string" && field.type === "text") {
    return fc.constantFrom(value, value.replace(/\r?\n/g, "\r\n"), value === "" ? "" : `\uFEFF${value}`);
  }
  if (Array.isArray(value) && field.of) {
    const of = field.of;
    const each = fc.tuple(...value.map((one) => respelt(of, one)));
    if (field.shape !== "set") return each as Arbitrary<Json>;
    return each.chain((all) => {
      const twice = all.length ? fc.constantFrom([], [all[0] as Json]) : fc.constant([]);
      return twice.chain((more) => fc.shuffledSubarray([...all, ...more], { minLength: all.length + more.length }));
    });
  }
  if (isJsonObject(value) && field.shape === "map" && field.of) {
    const of = field.of;
    return keyed(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, respelt(of, one)])));
  }
  return isJsonObject(value) && field.keys ? respeltKeys(keysOf(field, value), value) : fc.constant(value);
}

/** Keys in any order; null for what is not set, and inside objects the default as well. */
export function respeltKeys(fields: Fields, values: JsonObject, inside = true): Arbitrary<JsonObject> {
  const all = Object.entries(fields)
    .filter(([, { identity }]) => !identity)
    .map(([name, field]): [string, Arbitrary<Json>] => {
      const value = values[name];
      if (value !== undefined) return [name, respelt(field, value)];
      const known = inside && !field.required && field.default !== undefined;
      return [name, known ? fc.constantFrom(null, field.default as Json) : fc.constant(null)];
    });
  return fc.shuffledSubarray(all, { minLength: all.length }).chain((shuffled) => keyed(Object.fromEntries(shuffled)));
}

const keyed = (all: Record<string, Arbitrary<Json>>) =>
  fc.record(all, { noNullPrototype: true }) as Arbitrary<JsonObject>;
