import type { Definition } from "./define";
import type { JsonObject } from "./json";
import { fieldsOf } from "./keys";
import { sentence } from "./sentence";

/** A missing required field, or the name, means a truncated response, not a manual deletion. */
export function refuseIncomplete(definition: Definition, id: string, state: JsonObject, answer: JsonObject): void {
  const { kind, nameInput } = definition;
  const fields = fieldsOf(definition, answer, state);
  const isLacking = (name: string) =>
    (fields[name]?.required || name === nameInput) && !fields[name]?.writeOnly && (answer[name] ?? null) === null;
  const lacking = Object.keys(state).filter(isLacking);
  if (lacking.length === 0) return;
  throw new Error(
    sentence`${kind} ${id}: the API's answer lacks ${lacking.join(", ")}, which it always has. Nothing was changed. Try again later.`,
  );
}
