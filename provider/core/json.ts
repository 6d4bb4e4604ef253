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
  return JSON.stringify(value, (_key, inner) =>
    isJsonObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

export const equal = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && canonicalJson(a) === canonicalJson(b));
