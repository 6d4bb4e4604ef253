import type { Definition } from "./define";
import { checkKeys } from "./fields/objects";
import type { Body } from "./json";
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
  const inputs = checkKeys(definition.fields, given, place(problems), definition.strangers);
  const refused = new Set(problems.map(({ path }) => path.split(/[.[]/)[0]));
  for (const { id, on, refuse } of definition.rules) {
    if (on.some((name) => refused.has(name) || hasUnknown(inputs[name]))) continue;
    const why = refuse(inputs);
    if (why) problems.push({ path: on[0] as string, why: `${why} (${id})` });
  }
  const failures = problems.map(({ path, why }) => ({ property: "", reason: `${path}: ${why}` }));
  const canonical = failures.length ? inputs : (definition.canonical?.(inputs) ?? inputs);
  return { inputs: __provider === undefined ? canonical : { ...canonical, __provider }, failures };
}
