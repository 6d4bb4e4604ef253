import { check } from "../../provider/core/check";
import type { Definition } from "../../provider/core/define";
import { diff } from "../../provider/core/diff";
import type { JsonObject } from "../../provider/core/json";
import type { References } from "../kinds/references";
import type { Sample } from "../kinds/sample";

/** Args with all that a kind has, and args out of which an update makes them. */
export function argsOf(
  definition: Definition,
  sample: Sample,
  refs: References,
): { before: JsonObject; after: JsonObject } {
  const after = sample.full(refs)[0] ?? {};
  const minimal = sample.minimal(refs);
  const placed = Object.fromEntries(
    Object.entries(definition.fields)
      .filter(([name, { replaceOnChange }]) => replaceOnChange && after[name] !== undefined)
      .map(([name]) => [name, after[name] as JsonObject]),
  );
  const before = [
    { ...minimal, ...placed },
    { ...after, ...placed },
  ].find((args) => {
    const { inputs, failures } = check(definition, args);
    const wanted = check(definition, after).inputs;
    const { scope } = definition;
    const olds = { ...inputs, ...(scope && { [scope.output]: "281474976710706" }) };
    return failures.length === 0 && diff(definition, olds, wanted).replaces.length === 0;
  });
  if (!before) throw new Error(`nothing can be updated to the full args of ${definition.kind}`);
  return { before, after };
}
