import { explain, type Problem } from "./explain";
import type { Field } from "./field";
import type { Json } from "./json";
import { isUnknown } from "./unknown";

/** The canonical form of a value that may be unknown; or the problems with it, and the value as it was written. */
export function parse(name: string, field: Field, value: unknown): { value: Json; problems: Problem[] } {
  if (isUnknown(value)) return { value: value as Json, problems: [] };
  const { data, error } = field.schema().safeParse(value, { reportInput: true });
  if (!error) return { value: data as Json, problems: [] };
  return { value: value as Json, problems: explain(name, field, value, error.issues) };
}
