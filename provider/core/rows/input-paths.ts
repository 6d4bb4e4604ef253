import { notKnown } from "../explain";
import type { Field, Fields, UnknownKey } from "../field";
import type { JsonObject } from "../json";
import { fieldAt, type Keyed } from "../keys";

/** The path of the input that a column sets, or the reason why it sets none. */
export type Target = { readonly path: readonly string[] } | { readonly why: string };

/** The object whose properties a heading names. */
interface Table extends Keyed {
  readonly unknownKey?: UnknownKey | undefined;
}

/**
 * The input with this name: `interval`, `auth.url` inside an object, `headers.X-Probe` inside a map, where
 * the rest is the key.
 */
export function targetOf(table: Table, input: string): Target {
  const fields = table.keys ?? {};
  if (Object.hasOwn(fields, input)) return { path: [input] };
  const [head = "", ...rest] = input.split(".");
  const field = Object.hasOwn(fields, head) ? fields[head] : undefined;
  const inner = field && rest.length > 0 ? targetInside(field, rest.join(".")) : undefined;
  if (!inner) return { why: notKnown(input, table, {}) };
  return "why" in inner ? inner : { path: [head, ...inner.path] };
}

const targetInside = (field: Field, input: string): Target | undefined =>
  field.keys ? targetOf(field, input) : field.shape === "map" ? { path: [input] } : undefined;

/** The field at the end of a path of keys. */
export const fieldAlong = (fields: Fields, [first = "", ...rest]: readonly string[]): Field | undefined =>
  rest.reduce<Field | undefined>((field, key) => fieldAt(field, undefined, key), fields[first]);

/** A value and the path of its input. */
export interface Entry {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The args that have these values: `auth.url` and `auth.user` become one object. */
export function assemble(entries: readonly Entry[]): JsonObject {
  const heads = [...new Set(entries.map(({ path }) => path[0] as string))];
  const values = heads.map((head) => {
    const below = entries.filter(({ path }) => path[0] === head);
    const whole = below.find(({ path }) => path.length === 1);
    return [head, whole ? whole.value : assemble(below.map(({ path, value }) => ({ path: path.slice(1), value })))];
  });
  return Object.fromEntries(values);
}

/** True if one path is the other, or leads to it. */
export const overlaps = (one: readonly string[], other: readonly string[]): boolean =>
  one.slice(0, other.length).every((key, index) => key === other[index]);
