import type { Field, Fields, Variants } from "./field";
import { isJsonObject, type JsonObject } from "./json";
import { memoizeByIdentity } from "./memoize";

/** An object with known keys. */
export interface Keyed {
  readonly keys?: Fields;
  readonly variants?: Variants;
}

/** The variant of an object, whatever the case of its word; undefined if the object does not say. */
export function variantOf({ variants }: Keyed, value: unknown): string | undefined {
  const deciding = variants && isJsonObject(value) ? value[variants.by] : undefined;
  if (typeof deciding !== "string") return undefined;
  return Object.keys(variants?.of ?? {}).find((word) => word.toLowerCase() === deciding.toLowerCase());
}

/** True if both say which variant they are, and it is not the same one. */
export function hasOtherVariant(object: Keyed, before: unknown, now: unknown): boolean {
  const [one, other] = [variantOf(object, before), variantOf(object, now)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The keys that an object with this value has; those of all variants if the value does not decide. */
export function keysOf(object: Keyed, value: unknown): Fields {
  const word = variantOf(object, value);
  return (word !== undefined && object.variants?.of[word]) || (object.keys ?? {});
}

/** The names of the required ones. */
export const requiredOf = memoizeByIdentity((fields: Fields) =>
  Object.keys(fields).filter((name) => fields[name]?.required),
);

/** A kind's table of fields. */
export interface Tabled {
  readonly fields: Fields;
  readonly variants?: Variants;
}

/**
 * The fields of an object of a kind. The first of these values that names the variant decides; if none does, the fields
 * of all variants.
 */
export function fieldsOf({ fields, variants }: Tabled, ...values: readonly JsonObject[]): Fields {
  const deciding = variants && values.find((one) => typeof one[variants.by] === "string");
  return deciding && variants ? keysOf({ keys: fields, variants }, deciding) : fields;
}

/** The field of the value under a key, or of an element. */
export function fieldAt(field: Field | undefined, value: unknown, key: PropertyKey): Field | undefined {
  if (!field?.keys) return field?.of;
  const keys = keysOf(field, value);
  // Every object inherits a `constructor`.
  return Object.hasOwn(keys, key) ? keys[String(key)] : undefined;
}
