/** A value as it travels: in Pulumi's state and in the API's bodies. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An object as it travels: inputs, outputs, request and response bodies. */
export type JsonObject = { [key: string]: Json };

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object made by braces or a parser: no date, no output, no resource. */
export const isPlainObject = (value: unknown): value is { [key: string]: unknown } =>
  isJsonObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** A text that is the same for equal values, whatever the order of their keys. */
export function canonicalJson(value: Json | undefined): string {
  return JSON.stringify(inKeyOrder(value));
}

function inKeyOrder(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((one) => inKeyOrder(one) as Json);
  if (!isJsonObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, inKeyOrder(value[name]) as Json]));
}

/** True for values with the same meaning: the order of keys has none, and an undefined key is an absent one. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((one, index) => equal(one, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = setKeys(a);
  return keys.length === setKeys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

const setKeys = (object: JsonObject) => Object.keys(object).filter((key) => object[key] !== undefined);
