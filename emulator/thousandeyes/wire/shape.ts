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

/** R016: enumerations are read in any case and stored in lower case, but for those of a service that is exact. */
const lower = ({ values, isExact }: Field, value: unknown): unknown =>
  values !== undefined && !isExact && typeof value === "string" ? value.toLowerCase() : value;

function fits(field: Field, value: unknown): boolean {
  if (value === undefined) return !field.isNeeded;
  if (value === null) return !field.isNeeded;
  if (!KINDS[field.kind](value)) return false;
  const { values } = field;
  return values === undefined || [value].flat().every((one) => values.includes(lower(field, one) as string | number));
}

/** One field of a body, wherever it stands: `requests[0].headers[1].key`. */
export interface Place {
  at: string;
  field: Field;
  value: unknown;
}

const fieldsOf = ({ of, each }: Field, value: Json): Fields =>
  of ?? (each ? Object.fromEntries(Object.keys(value).map((key) => [key, each])) : {});

/** R239: every place that the table knows, nested ones after what holds them. */
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

/** Where a body is not what the table says: a wrong type, an unknown word, a key that must be there. */
export const misfits = (fields: Fields, body: Json, isDeep = true): string[] =>
  places(fields, body, isDeep)
    .filter(({ field, value }) => !fits(field, value))
    .map(({ at }) => at);

/** Where a number lies outside its bounds. */
export const outside = (fields: Fields, body: Json, isDeep = true): Place[] =>
  places(fields, body, isDeep).filter(({ field: { min = -Infinity, max = Infinity }, value }) =>
    typeof value === "number" ? value < min || value > max : false,
  );

/** R015, R239: what is kept of a value: known keys only, words in their stored case, nothing that is null. */
export function shaped(field: Field, value: unknown): unknown {
  if (field.of === undefined && field.each === undefined) return lower(field, value);
  if (Array.isArray(value)) return value.map((item) => shaped(field, item));
  if (!isObject(value)) return value;
  const known = Object.entries(fieldsOf(field, value)).filter(([name]) => value[name] != null);
  return Object.fromEntries(known.map(([name, inner]) => [name, shaped(inner, value[name])]));
}

/**
 * R239: a body as it is kept: refused where it is not what the table says, and without the nested keys that the table
 * does not know. Each service says in its own words what is wrong; fields outside the table are left alone.
 */
export function inShape(fields: Fields, body: Json, on: IsRuleOn, refusal: (wrong: string) => Refusal): Json {
  if (!on("R239")) return body;
  const wrong = [...misfits(fields, body), ...outside(fields, body).map(({ at }) => at)];
  if (wrong.length > 0) throw refusal(wrong.join(", "));
  return { ...body, ...(shaped({ kind: "object", of: fields }, body) as Json) };
}
