import type { Definition, Rule } from "./define";
import type { Fields, Unless } from "./field";
import { checkKeys } from "./fields/objects";
import { type Body, equal } from "./json";
import { type Problem, place } from "./place";
import { hasUnknown } from "./unknown";

/**
 * Validates and canonicalises the inputs of a resource, without I/O and with unknowns anywhere. Tells every problem at
 * once. A problem names its path in the text and leaves `property` empty: the engine prints the value of a property it
 * is told, and that value may be a secret.
 */
export function check(definition: Definition, news: Body) {
  const { __provider, ...given } = news;
  const problems: Problem[] = [];
  const inputs = checkKeys(definition.fields, given, place(problems));
  const refused = new Set(problems.map(({ path }) => path.split(/[.[]/)[0]));
  for (const { id, on, refuse } of [...unlessRules(definition.fields), ...definition.rules]) {
    if (on.some((name) => refused.has(name) || hasUnknown(inputs[name]))) continue;
    const why = refuse(inputs);
    if (why) problems.push({ path: on[0] as string, why: `${why} (${id})` });
  }
  const failures = problems.map(({ path, why }) => ({ property: "", reason: `${path}: ${why}` }));
  const canonical = failures.length ? inputs : (definition.canonical?.(inputs) ?? inputs);
  return { inputs: __provider === undefined ? canonical : { ...canonical, __provider }, failures };
}

/** A field that has no effect while another has a certain value is refused: the API would drop it in silence. */
function unlessRules(fields: Fields): Rule[] {
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
