import { explain, type Problem } from "./explain";
import type { Field } from "./field";
import type { Json } from "./json";
import { outputsAsText } from "./outputs-as-text";
import { canonicalBy } from "./schema";

/** The canonical form of a value that may be unknown; or the problems with it, and the value as it was written. */
export function parse(name: string, field: Field, value: unknown): { value: Json; problems: Problem[] } {
  const outputs = outputsAsText(value, name);
  if (outputs.length) return { value: value as Json, problems: outputs };
  const canonical = canonicalBy(field, value);
  if (canonical !== undefined) return { value: canonical, problems: [] };
  const { data, error } = field.schema().safeParse(value, { reportInput: true });
  if (error) return { value: value as Json, problems: explain(name, field, value, error.issues) };
  return { value: data as Json, problems: [] };
}
