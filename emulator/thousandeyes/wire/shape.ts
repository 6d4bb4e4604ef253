import { isObject, type Json } from "../../server/json";
import type { Refusal } from "../../server/refusal";
import type { IsRuleOn } from "../../server/rules";

import type { Field, Fields } from "./fields";

const isText = (value: unknown) => typeof value === "string" || typeof value === "number";

const KINDS: Record<Field["kind"], (value: unknown) => boolean> = {
  text: isText,
  flag: (value) => typeof value === "boolean",
  whole: Number.isInteger,
  number: Number.isFinite,
  date: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
  object: isObject,
  objects: (value) => Array.isArray(value) && value.every(isObject),
  texts: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
  id: isText,
  ids: Array.isArray,
  lists: (value) => isObject(value) && Object.values(value).every(Array.isArray),
};

/** R016: enumerations are case-insensitive and stored in lower case, except in the exact services. */
const lower = ({ values, isExact }: Field, value: unknown): unknown =>
  values !== undefined && !isExact && typeof value === "string" ? value.toLowerCase() : value;

function fits(field: Field, value: unknown): boolean {
  if (value === undefined) return !field.isNeeded;
  if (value === null) return !field.isNeeded;
  if (!KINDS[field.kind](value)) return false;
  const { values } = field;
  return values === undefined || [value].flat().every((one) => values.includes(lower(field, one) as string | number));
}

/** One field of a body, at any depth: `requests[0].headers[1].key`. */
export interface Place {
  at: string;
  field: Field;
  value: unknown;
}

const fieldsOf = ({ of, each }: Field, value: Json): Fields =>
  of ?? (each ? Object.fromEntries(Object.keys(value).map((key) => [key, each])) : {});

/** R239: all places in the table; nested ones come after their parents. */
export function places(fields: Fields, body: Json, isDeep = true, path = ""): Place[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = body[name];
    const at = `${path}${name}`;
    const inside = (holder: unknown, where: string): Place[] =>
      isDeep && isObject(holder) ? places(fieldsOf(field, holder), holder, isDeep, `${where}.`) : [];
    const nested = Array.isArray(value) ? value.flatMap((one, i) => inside(one, `${at}[${i}]`)) : inside(value, at);
    return [{ at, field, value }, ...nested];
  });
}

/** The places of a body that do not fit the table: a wrong type, an unknown word, a missing required key. */
export const misfits = (fields: Fields, body: Json, isDeep = true): string[] =>
  places(fields, body, isDeep)
    .filter(({ field, value }) => !fits(field, value))
    .map(({ at }) => at);

/** The places of numbers outside their bounds. */
export const outside = (fields: Fields, body: Json, isDeep = true): Place[] =>
  places(fields, body, isDeep).filter(({ field: { min = -Infinity, max = Infinity }, value }) =>
    typeof value === "number" ? value < min || value > max : false,
  );

/** R015, R239: the stored form of a value: only known keys, words in their stored case, no nulls. */
export function shaped(field: Field, value: unknown): unknown {
  if (field.of === undefined && field.each === undefined) return lower(field, value);
  if (Array.isArray(value)) return value.map((item) => shaped(field, item));
  if (!isObject(value)) return value;
  const known = Object.entries(fieldsOf(field, value)).filter(([name]) => value[name] != null);
  return Object.fromEntries(known.map(([name, inner]) => [name, shaped(inner, value[name])]));
}

/**
 * R239: the stored form of a body: refused if it does not fit the table, and without unknown nested keys. Each service
 * reports errors in its own words; fields outside the table do not change.
 */
export function inShape(fields: Fields, body: Json, on: IsRuleOn, refusal: (wrong: string) => Refusal): Json {
  if (!on("R239")) return body;
  const wrong = [...misfits(fields, body), ...outside(fields, body).map(({ at }) => at)];
  if (wrong.length > 0) throw refusal(wrong.join(", "));
  return { ...body, ...(shaped({ kind: "object", of: fields }, body) as Json) };
}
