import type { CrossCheck } from "./define";
import type { Fields, IneffectiveWhile } from "./field";
import { equal, type JsonObject } from "./json";

/** Marks all fields of a group as having no effect while `field` is `is`. */
export const ineffectiveWhile = <F extends Fields>(
  condition: Omit<IneffectiveWhile, "value">,
  group: F,
  forced: JsonObject = {},
): F =>
  Object.fromEntries(
    Object.entries(group).map(([name, field]) => [
      name,
      { ...field, ineffectiveWhile: name in forced ? { ...condition, value: forced[name] } : condition },
    ]),
  ) as F;

/** Refuses a field that has no effect while another field has a certain value: the API would drop it silently. */
export function ineffectiveChecks(fields: Fields): CrossCheck[] {
  return Object.entries(fields).flatMap(([name, { ineffectiveWhile: condition }]) =>
    condition
      ? [{ rule: condition.rule, fields: [name, condition.field], validate: contradiction(name, condition) }]
      : [],
  );
}

const contradiction =
  (name: string, { field, is, value }: IneffectiveWhile) =>
  (inputs: JsonObject) =>
    inputs[name] !== undefined && equal(inputs[field], is) && !(value !== undefined && equal(inputs[name], value))
      ? `has no effect while "${field}" is ${JSON.stringify(is)}: the API drops it. Remove one of the two.`
      : undefined;
