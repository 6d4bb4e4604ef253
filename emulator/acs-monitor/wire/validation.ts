import { isObject, type Json } from "../../server/json";
import type { World } from "../world";
import { type Field, type Fields, required } from "./fields";
import type { Errors } from "./invalid";
import { MASK } from "./mask";

const TYPES: Record<Field["type"], { fits(value: unknown): boolean; words: string }> = {
  text: { fits: (value) => typeof value === "string", words: "must be a string" },
  boolean: { fits: (value) => typeof value === "boolean", words: "must be true or false" },
  integer: { fits: Number.isInteger, words: "must be an integer" },
  number: { fits: Number.isFinite, words: "must be a number" },
  textOrNumber: {
    fits: (value) => typeof value === "string" || Number.isFinite(value),
    words: "must be a string or a number",
  },
  list: { fits: Array.isArray, words: "must be an array" },
  object: { fits: isObject, words: "must be an object" },
};

/** A check of one body: where its errors go. */
export interface Validation {
  world: World;
  errors: Errors;
}

/** Notes an error if its rule is on. */
export function fail({ world, errors }: Validation, rule: string, at: string, words: string): void {
  if (world.on(rule)) errors[at] = [...(errors[at] ?? []), `The ${at.replaceAll("_", " ")} field ${words}.`];
}

/** What is wrong with a value of the right type. */
function checkValue(validation: Validation, field: Field, value: unknown, at: string): void {
  const { allowed, min = -Infinity, max = Infinity, pattern, exists } = field;
  if (allowed !== undefined && !allowed.includes(value as string)) {
    fail(validation, "M13", at, `must be one of ${allowed.join(", ")}`);
  }
  if (typeof value === "number" && (value < min || value > max)) {
    fail(validation, "M13", at, max === Infinity ? `must be at least ${min}` : `must be between ${min} and ${max}`);
  }
  if (Array.isArray(value) && value.length < min) fail(validation, "M13", at, `must have at least ${min} items`);
  if (pattern !== undefined && !pattern.test(String(value))) fail(validation, "M13", at, "format is invalid");
  if (exists !== undefined && !validation.world.stores[exists].has(String(value))) {
    fail(validation, "M14", at, "is the id of nothing");
  }
}

const sorted = (values: unknown[]): unknown[] =>
  [...new Set(values)].sort((one, other) => Number((one as string) > (other as string)) || -1);

/** M30: what a secret is after a write. */
function readSecret(validation: Validation, value: unknown, at: string, before: unknown): unknown {
  if (value !== MASK || !validation.world.on("M30")) return value;
  if (typeof before !== "string") fail(validation, "M30", at, "has no value to keep");
  return before;
}

/** The stored form of one value; `before` is the one it replaces. */
function read(validation: Validation, field: Field, value: unknown, at: string, before?: unknown): unknown {
  const unset = field.default ?? null;
  if (value === undefined && !field.required) {
    return field.of === undefined ? unset : readAll(validation, field.of, {}, `${at}.`, before);
  }
  if (field.required && (value ?? "") === "") return fail(validation, "M12", at, "is required");
  if (value === null && unset === null) return null;
  if (!TYPES[field.type].fits(value)) {
    fail(validation, "M12", at, TYPES[field.type].words);
    return value;
  }
  checkValue(validation, field, value, at);
  if (field.secret) return readSecret(validation, value, at, before);
  if (field.of !== undefined) return readAll(validation, field.of, value as Json, `${at}.`, before);
  if (field.items === undefined) return value;
  const items = (value as unknown[]).map((item, i) =>
    read(validation, required(field.items as Field), item, `${at}.${i}`),
  );
  return field.sortedBy !== undefined && validation.world.on(field.sortedBy) ? sorted(items) : items;
}

/** The stored form of a body: known fields, with defaults. What is wrong goes into the errors. */
export function readAll(validation: Validation, fields: Fields, body: Json, at = "", before?: unknown): Json {
  const old = isObject(before) ? before : {};
  const known = Object.entries(fields).map(([name, field]) => [
    name,
    read(validation, field, body[name], `${at}${name}`, old[name]),
  ]);
  return { ...(validation.world.on("M11") ? {} : body), ...Object.fromEntries(known) };
}
