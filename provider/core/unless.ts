import type { Rule } from "./define";
import type { Fields, Unless } from "./field";
import { type Body, equal } from "./json";

/** A field that has no effect while another has a certain value is refused: the API would drop it in silence. */
export function unlessRules(fields: Fields): Rule[] {
  return Object.entries(fields).flatMap(([name, { unless }]) =>
    unless ? [{ id: unless.rule, on: [name, unless.field], refuse: contradiction(name, unless) }] : [],
  );
}

const contradiction =
  (name: string, { field, is, value }: Unless) =>
  (inputs: Body) =>
    inputs[name] !== undefined && equal(inputs[field], is) && !(value !== undefined && equal(inputs[name], value))
      ? `has no effect while "${field}" is ${JSON.stringify(is)}: the API drops it. Remove one of the two.`
      : undefined;
