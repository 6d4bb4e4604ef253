import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../provider/core/check";
import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { fieldsOf } from "../../provider/core/keys";
import { UNKNOWN } from "../core/fixtures";
import type { References } from "../kinds/references";
import { kindsOfAll } from "../kinds/vendors";
import { places, replaced } from "./places";
import { anyEdit, edited, runs } from "./program";
import { respeltKeys } from "./respell";

const canonical = (definition: Definition, args: JsonObject) => {
  const { inputs, failures } = check(definition, args);
  expect(failures).toEqual([]);
  return inputs;
};

describe.each(kindsOfAll)("$kind", ({ definition, sample, vendor }) => {
  let refs: References;
  beforeAll(async () => {
    refs = (await vendor.newWorld()).refs;
  });

  const programs = () =>
    fc
      .tuple(
        fc.constantFrom(sample.minimal(refs), ...sample.full(refs)),
        fc.array(anyEdit(definition, sample, refs), { maxLength: 12 }),
      )
      .map(([start, edits]) => edited(definition, sample, start, edits));

  it("every field takes values made up from its table", () => {
    const taken = new Set<string>();
    fc.assert(
      fc.property(fc.array(anyEdit(definition, sample, refs), { minLength: 40, maxLength: 80 }), (edits) => {
        for (const start of [sample.minimal(refs), ...sample.full(refs)]) {
          for (const edit of edits) {
            const after = edited(definition, sample, start, [edit]);
            if (edit[1] !== undefined && after[edit[0]] !== undefined) taken.add(edit[0]);
          }
        }
      }),
      runs(15),
    );
    expect(Object.keys(definition.fields).filter((name) => !taken.has(name))).toEqual([]);
  });

  it("what is checked is canonical: checking it again changes nothing", () => {
    fc.assert(
      fc.property(programs(), (args) => {
        const once = canonical(definition, args);
        expect(canonical(definition, once)).toEqual(once);
      }),
      runs(60),
    );
  });

  it("equal meaning is equal value", () => {
    const pairs = programs().chain((args) =>
      fc.tuple(fc.constant(args), respeltKeys(fieldsOf(definition, args), args, false)),
    );
    fc.assert(
      fc.property(pairs, ([args, other]) => {
        expect(canonical(definition, other)).toEqual(canonical(definition, args));
      }),
      runs(60),
    );
  });

  it("equal meaning is equal value, for what only the kind knows to be equal", () => {
    for (const [one, other] of sample.same(refs)) {
      const minimal = sample.minimal(refs);
      expect(canonical(definition, { ...minimal, ...other })).toEqual(canonical(definition, { ...minimal, ...one }));
    }
  });

  it("a value that is not known yet is taken anywhere", () => {
    const holed = programs().chain((args) =>
      fc.constantFrom(...places(args).slice(1)).map((place) => replaced(args, place, UNKNOWN) as JsonObject),
    );
    fc.assert(
      fc.property(holed, (args) => {
        expect(check(definition, args).failures).toEqual([]);
      }),
      runs(100),
    );
  });
});
