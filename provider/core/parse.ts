import { explain, type Problem } from "./explain";
import type { Field } from "./field";
import type { Json } from "./json";
import { memoizeByIdentity } from "./memoize";
import { isUnknown } from "./unknown";

/** The canonical form of a value that may be unknown; or the problems with it, and the value as it was written. */
export function parse(name: string, field: Field, value: unknown): { value: Json; problems: Problem[] } {
  if (isUnknown(value)) return { value: value as Json, problems: [] };
  const text = isPlain(value) ? JSON.stringify(value) : undefined;
  const before = text && parsed(field).get(text);
  if (before !== undefined) return { value: before, problems: [] };
  const { data, error } = field.schema().safeParse(value, { reportInput: true });
  if (error) return { value: value as Json, problems: explain(name, field, value, error.issues) };
  if (text && text.length <= LONGEST) parsed(field).set(text, data as Json);
  return { value: data as Json, problems: [] };
}

/**
 * The canonical forms of the valid values of a field, by their JSON: a thousand tests have a thousand names and few
 * intervals, agents and headers, and to parse each again was most of the time of a check. They are shared, so nobody
 * changes them.
 */
const parsed = memoizeByIdentity((_field: Field) => new Map<string, Json>());

/** Longer values, in characters of JSON, are rarely the same, and would fill the memory. */
const LONGEST = 200;

/** True if the JSON of the value says all about it. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object")
    return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
  if (value === null) return false;
  return (
    (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) && Object.values(value).every(isPlain)
  );
}
