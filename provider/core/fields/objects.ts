import type { Field, Fields, UnknownKey } from "../field";
import { equal, isJsonObject, type Json, type JsonObject } from "../json";
import { requiredOf } from "../keys";
import { canonicalBy, lazily, orUnknown, z } from "../schema";

/** An object with known keys. Canonically it holds only what differs from the API's defaults. Default: empty. */
export function object<In>(keys: Fields, unknownKey?: UnknownKey): Field<In> {
  return {
    shape: "object",
    type: "object",
    keys,
    ...(unknownKey && { unknownKey }),
    default: {},
    schema: lazily(
      () => {
        const inputs = Object.entries(keys).filter(([, { identity }]) => !identity);
        const shape = inputs.map(([name, { schema, required }]) => {
          const inner = orUnknown(schema());
          return [name, required ? inner : inner.optional()] as const;
        });
        const whole = z().strictObject(Object.fromEntries(shape));
        return z().preprocess(
          withoutUnset,
          whole.overwrite((value) => dropDefaults(keys, value as JsonObject)),
        );
      },
      (value) => (isJsonObject(value) ? canonicalObject(keys, value) : undefined),
    ),
    read(answer, known) {
      const before = isJsonObject(known) ? known : {};
      const now = isJsonObject(answer) ? answer : {};
      const read: JsonObject = {};
      for (const [name, field] of Object.entries(keys)) {
        const value = field.writeOnly ? before[name] : now[name];
        if (value === undefined || value === null) continue;
        // What the program leaves to the server is not compared; an object that is not known is read whole.
        if (field.optionalComputed && isJsonObject(known) && before[name] === undefined) continue;
        read[name] = field.writeOnly ? value : field.read(value, before[name]);
      }
      return dropDefaults(keys, read);
    },
  };
}

/** The canonical form of an object; undefined if only its schema can say. */
function canonicalObject(keys: Fields, value: JsonObject): JsonObject | undefined {
  const form: JsonObject = {};
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined || inner === null) continue;
    const field = Object.hasOwn(keys, name) ? keys[name] : undefined;
    const known = field && !field.identity ? canonicalBy(field, inner) : undefined;
    if (known === undefined) return undefined;
    if (field?.required || !equal(known, field?.default)) form[name] = known;
  }
  return requiredOf(keys).every((name) => Object.hasOwn(form, name)) ? form : undefined;
}

/** A key that is undefined or null counts as not set. */
const withoutUnset = (value: unknown) =>
  isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null))
    : value;

const dropDefaults = (keys: Fields, value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(value).filter(([name, inner]) => keys[name]?.required || !equal(inner, keys[name]?.default)),
  ) as { [name: string]: Json };
