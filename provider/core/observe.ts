import type { Definition } from "./define";
import { difference, isMore } from "./difference";
import type { Fields } from "./field";
import { withoutIdentity } from "./identity";
import { equal, type Json, type JsonObject } from "./json";
import { fieldsOf } from "./keys";
import { sentence } from "./sentence";

/**
 * The managed fields as the API answers them, in canonical form. `known` says which fields are managed, and has the
 * values that the API never returns. An absent field has its default; without a default it is not set, and left out.
 */
export function managedInputs(fields: Fields, known: JsonObject, answer: JsonObject): JsonObject {
  const seen: JsonObject = {};
  for (const [name, before] of Object.entries(known)) {
    const field = fields[name];
    if (!field) continue;
    const value = field.writeOnly ? before : fieldIn(fields, name, answer, before);
    if (value !== undefined) seen[name] = value;
  }
  return seen;
}

/** The outputs in the state: managed fields as the API answered them, and computed outputs. */
export function stateOf(
  definition: Definition,
  { id, scope, known, answer }: { id: string; scope: string; known: JsonObject; answer: JsonObject },
): JsonObject {
  const computed = definition.computed
    .map((name) => [name, answer[name]] as const)
    .filter((fact): fact is [string, Json] => fact[1] !== undefined && fact[1] !== null);
  return {
    ...managedInputs(fieldsOf(definition, answer, known), known, answer),
    ...Object.fromEntries(computed),
    [definition.idOutput]: id,
    ...(definition.scope ? { [definition.scope.output]: scope } : {}),
    ...adoptedIn(definition, known),
  };
}

/** The value of the input `adopt`, which the state keeps as it is. */
export const adoptedIn = ({ adopt }: Definition, { adopt: id }: JsonObject): JsonObject =>
  adopt && id !== undefined ? { adopt: id } : {};

/**
 * One sentence for each field that was sent and not kept. The API drops fields silently; we report them. `known` says
 * which keys inside objects are managed.
 */
export function droppedFields(fields: Fields, sent: JsonObject, answer: JsonObject, known = sent): string[] {
  return Object.entries(sent).flatMap(([name, requested]) => {
    const field = fields[name];
    if (!field || field.writeOnly) return [];
    const [wanted, kept] = [requested, fieldIn(fields, name, answer, known[name] ?? requested) ?? null].map((one) =>
      withoutIdentity(field, one),
    );
    if (wanted === undefined || kept === undefined || equal(kept, wanted)) return [];
    const what = isMore(wanted, kept) ? "added to" : "dropped";
    const text = sentence`${name}: the API took the request and ${what} this field: ${difference(field, wanted, kept)}.`;
    const why = field.whyDropped?.(requested);
    return [why ? `${text} ${why}` : text];
  });
}

function fieldIn(fields: Fields, name: string, answer: JsonObject, known: Json): Json | undefined {
  const field = fields[name];
  const value = answer[name];
  return value === undefined || value === null ? field?.default : field?.read(value, known);
}
