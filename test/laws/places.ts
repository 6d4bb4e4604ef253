import { isJsonObject, type Json } from "../../provider/core/json";

/** The way to a value inside another. */
export type Place = readonly (string | number)[];

/** The places in a value, outermost first. */
export const places = (value: Json, path: Place = []): Place[] =>
  typeof value === "object" && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, Array.isArray(value) ? +key : key])),
      ]
    : [path];

/** The value with another one at a place. */
export function replaced(value: Json, [key, ...rest]: Place, by: Json): Json {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? replaced(one, rest, by) : one));
  return isJsonObject(value) ? { ...value, [key]: replaced(value[key] as Json, rest, by) } : value;
}
