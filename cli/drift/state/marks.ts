import { isJsonObject, type Json, type JsonObject } from "../../../provider/core/json";
import { SECRET } from "../../../provider/core/secrets/seal";

const [SIGNATURE, MARK] = Object.entries(SECRET)[0] as [string, string];

/** True for a secret: the engine's mark around its value. */
export const isMarked = (value: Json | undefined): value is JsonObject =>
  isJsonObject(value) && value[SIGNATURE] === MARK;

/** The values of a state with its secrets shown: the mark in the state is around the JSON of the value. */
export function fromState(value: Json): Json {
  if (Array.isArray(value)) return value.map(fromState);
  if (!isJsonObject(value)) return value;
  if (isMarked(value)) return { ...SECRET, value: fromState(parsed(value.plaintext)) };
  return mapped(value, fromState);
}

/** The engine's own errors about JSON quote it. */
function parsed(text: Json | undefined): Json {
  try {
    return JSON.parse(text as string) as Json;
  } catch {
    throw new Error("A secret in the state cannot be read: it is not shown, or is no JSON.");
  }
}

/** Without the marks, as a provider gets it. */
export function bare<T extends Json>(value: T): T;
export function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map((one) => bare(one));
  if (!isJsonObject(value)) return value;
  return isMarked(value) ? bare(value.value ?? null) : mapped(value, bare);
}

/** As the engine shows it. */
export function masked<T extends Json>(value: T): T;
export function masked(value: Json): Json {
  if (Array.isArray(value)) return value.map((one) => masked(one));
  if (!isJsonObject(value)) return value;
  return isMarked(value) ? "[secret]" : mapped(value, masked);
}

/**
 * Marks what is marked at the same place in `like`, as the engine does with what a provider returns. A list is marked
 * as a whole, wherever the secret is in it.
 */
export function markedLike(value: Json, like: Json | undefined): Json {
  if (isMarked(value) || like === undefined) return value;
  if (isMarked(like)) return { ...SECRET, value };
  if (Array.isArray(value)) return Array.isArray(like) && holdsMark(like) ? { ...SECRET, value } : value;
  if (!isJsonObject(value) || !isJsonObject(like)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, markedLike(one, like[name])]));
}

const holdsMark = (value: Json): boolean =>
  isMarked(value) || (typeof value === "object" && value !== null && Object.values(value).some(holdsMark));

const mapped = (object: JsonObject, change: (value: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([name, one]) => [name, change(one)]));
