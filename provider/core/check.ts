import { adoptOf } from "./adoption";
import type { Definition } from "./define";
import { notKnown, type Problem } from "./explain";
import { canonicalOf, type Field, type Fields } from "./field";
import { equal, type Json, type JsonObject } from "./json";
import { fieldsOf, requiredOf } from "./keys";
import { mismatch } from "./mismatch";
import { parse } from "./parse";
import { isName } from "./quote";
import { hasUnknown } from "./unknown";

/**
 * Validates and canonicalises the inputs of a resource, without I/O and with unknowns anywhere. Reports all problems at
 * once. A problem names its path in the text and leaves `property` empty: the engine prints the value of a property it
 * is given, and that value may be a secret.
 */
export function check(definition: Definition, news: JsonObject, olds: JsonObject = {}) {
  const { __provider, ...given } = news;
  const { inputs, problems } = problemsOf(definition, given);
  const failures = problems.map(({ path, message }) => ({ property: "", reason: `${path}: ${message}` }));
  const fields = fieldsOf(definition, given);
  const canonical = failures.length ? inputs : keepSpelling(fields, olds, definition.canonical?.(inputs) ?? inputs);
  const own = keepAdopt(canonical, olds);
  return { inputs: __provider === undefined ? own : { ...own, __provider }, failures };
}

/** What `adopt` says when the resource is created stays in its inputs, so that a later change of it is no difference. */
function keepAdopt(inputs: JsonObject, olds: JsonObject): JsonObject {
  const kept = Object.keys(olds).length > 0 ? olds.adopt : inputs.adopt;
  if (kept === inputs.adopt) return inputs;
  const { adopt: _written, ...others } = inputs;
  return kept === undefined ? others : { ...others, adopt: kept };
}

/** All problems with the args of a resource: those of each field, then those of several fields together. */
export function problemsOf(definition: Definition, given: JsonObject): { inputs: JsonObject; problems: Problem[] } {
  const { adopt, ...values } = given;
  const { inputs, problems } = checkFields(definition, values);
  const adopted = parseAdopt(definition, adopt ?? undefined, problems);
  const refused = new Set(problems.map(({ path }) => path.split(/[.[]/)[0]));
  for (const { rule, fields, validate } of definition.crossChecks) {
    if (fields.some((name) => refused.has(name) || hasUnknown(inputs[name]))) continue;
    const why = validate(inputs);
    if (why) problems.push({ path: fields[0] as string, message: `${why} (${rule})` });
  }
  return { inputs: adopted === undefined ? inputs : { ...inputs, adopt: adopted }, problems };
}

function parseAdopt({ kind, adopt }: Definition, given: Json | undefined, problems: Problem[]): Json | undefined {
  if (given === undefined) return undefined;
  const parsed = adopt && parse("adopt", adopt, given);
  const problem = { path: "adopt", message: `is not for ${kind}, which takes over what exists. Remove it.` };
  problems.push(...(parsed ? parsed.problems : [problem]));
  return parsed?.value;
}

/**
 * A value with the same meaning as the one in the state keeps the state's spelling. The engine compares inputs
 * literally, and an older version may have written the state with another canonical form.
 */
function keepSpelling(fields: Fields, olds: JsonObject, inputs: JsonObject): JsonObject {
  if (Object.keys(olds).length === 0) return inputs;
  const isSame = (name: string, value: Json) => {
    const [field, old] = [fields[name], olds[name]];
    return field && old !== undefined && !equal(old, value) && equal(canonicalOf(field, old), value);
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, isSame(name, value) ? (olds[name] as Json) : value]),
  );
}

/**
 * Checks each field alone: a failed zod parse of the whole object returns no data, and the cross checks need the valid
 * fields. Unknown properties are refused, because APIs drop them in silence. Undefined and null count as not set.
 */
function checkFields(definition: Definition, given: JsonObject) {
  const fields = fieldsOf(definition, given);
  const problems: Problem[] = [];
  const inputs: JsonObject = {};
  let index = 0;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    index += 1;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) {
      const parsed = parse(name, field, value);
      problems.push(...parsed.problems);
      inputs[name] = parsed.value;
    } else
      problems.push({ path: isName(name) ? name : `[key ${index}]`, message: notAnInput(definition, name, given) });
  }
  for (const name of requiredOf(fields).filter((name) => !Object.hasOwn(inputs, name))) {
    problems.push({ path: name, message: mismatch(fields[name] as Field, undefined, false) });
  }
  return { inputs, problems };
}

const notAnInput = (definition: Definition, name: string, given: JsonObject) =>
  notKnown(name, { ...definition, keys: { ...definition.fields, ...adoptOf(definition) } }, given);
