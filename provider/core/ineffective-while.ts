import type { CrossCheck } from "./define";
import type { Fields, IneffectiveWhile } from "./field";
import { equal, type JsonObject } from "./json";

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
