import fc, { type Arbitrary } from "fast-check";
import { check } from "../../provider/core/check";
import type { Definition } from "../../provider/core/define";
import type { Field } from "../../provider/core/field";
import type { Json, JsonObject } from "../../provider/core/json";
import type { References } from "../kinds/references";
import type { Sample } from "../kinds/sample";
import { anyValue } from "./arbitrary";

/** One thing a programmer does to the args of a resource: writes a field, or takes it out. */
export type Edit = readonly [name: string, value: Json | undefined];

/** The same runs every time, unless somebody asks for others. */
export const runs = (numRuns: number) => ({
  numRuns,
  seed: Number(process.env.LAWS_SEED ?? 20260101),
  endOnFailure: false,
});

export function anyEdit({ fields, nameInput: named }: Definition, sample: Sample, refs: References): Arbitrary<Edit> {
  const pools = sample.values?.(refs) ?? {};
  return fc.constantFrom(...Object.keys(fields)).chain((name): Arbitrary<Edit> => {
    const value = anyValue(fields[name] as Field, name, pools);
    // The class fills in a name that is taken out, so the provider never sees the args without one.
    return fc.tuple(fc.constant(name), name === named ? value : fc.option(value, { nil: undefined, freq: 4 }));
  });
}

const applied = (args: JsonObject, [name, value]: Edit): JsonObject => {
  const { [name]: _before, ...rest } = args;
  return value === undefined ? rest : { ...rest, [name]: value };
};

/** The args after all edits; an edit after which they would be refused in the preview is not made. */
export function edited(
  definition: Definition,
  { mend = (args) => args }: Sample,
  start: JsonObject,
  edits: readonly Edit[],
) {
  const valid = (args: JsonObject) => check(definition, args).failures.length === 0;
  return edits.reduce((args, edit) => {
    const next = [mend(applied(args, edit)), applied(args, edit)].find(valid);
    return next ?? args;
  }, start);
}
