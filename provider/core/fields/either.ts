import type { Field, Fields } from "../field";
import { lazily, z } from "../schema";
import { object } from "./objects";

/**
 * The fields of several tables together, none of them required. A field whose name is in several tables accepts what
 * any of them accepts.
 */
export function eitherOf(tables: readonly Fields[]): Fields {
  const names = [...new Set(tables.flatMap((table) => Object.keys(table)))];
  return Object.fromEntries(
    names.map((name) => [name, optional(either(tables.flatMap((table) => table[name] ?? [])))] as const),
  );
}

const optional = ({ required: _, ...field }: Field): Field => field;

function either(fields: readonly Field[]): Field {
  const [first, ...others] = fields as [Field, ...Field[]];
  if (others.every((other) => other === first)) return first;
  const isSecret = fields.some(({ secret }) => secret);
  const marks = isSecret ? { secret: true as const } : {};
  if (fields.every(({ keys }) => keys)) {
    return { ...first, ...object(eitherOf(fields.map(({ keys = {} }) => keys))), ...marks };
  }
  const schema = lazily(() => z().union(fields.map((field) => field.schema()) as never));
  const values = fields.every((field) => field.values) && [...new Set(fields.flatMap((field) => field.values ?? []))];
  return { ...first, ...marks, ...(values && { values }), schema };
}
