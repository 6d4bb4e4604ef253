import type { Definition } from "./define";
import { canonicalOf, type Fields } from "./field";
import { checkKeys } from "./fields/objects";
import { type Body, equal, type Json } from "./json";
import { type Problem, place } from "./place";
import { hasUnknown } from "./unknown";

/**
 * Validates and canonicalises the inputs of a resource, without I/O and with unknowns anywhere. Tells every problem at
 * once. A problem names its path in the text and leaves `property` empty: the engine prints the value of a property it
 * is told, and that value may be a secret.
 */
export function check(definition: Definition, news: Body, olds: Body = {}) {
  const { __provider, ...given } = news;
  const problems: Problem[] = [];
  const inputs = checkKeys(definition.fields, given, place(problems), definition.strangers);
  const refused = new Set(problems.map(({ path }) => path.split(/[.[]/)[0]));
  for (const { id, on, refuse } of definition.rules) {
    if (on.some((name) => refused.has(name) || hasUnknown(inputs[name]))) continue;
    const why = refuse(inputs);
    if (why) problems.push({ path: on[0] as string, why: `${why} (${id})` });
  }
  const failures = problems.map(({ path, why }) => ({ property: "", reason: `${path}: ${why}` }));
  const canonical = failures.length
    ? inputs
    : keepSpelling(definition.fields, olds, definition.canonical?.(inputs) ?? inputs);
  return { inputs: __provider === undefined ? canonical : { ...canonical, __provider }, failures };
}

/**
 * What means the same as what the state holds keeps the spelling that it has there. The engine compares inputs word by
 * word, and a state may have been written before the canonical form was what it is now.
 */
function keepSpelling(fields: Fields, olds: Body, inputs: Body): Body {
  const isSame = (name: string, value: Json) => {
    const field = fields[name];
    return field !== undefined && olds[name] !== undefined && equal(canonicalOf(field, olds[name]), value);
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, isSame(name, value) ? (olds[name] as Json) : value]),
  );
}
