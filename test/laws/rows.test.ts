import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../provider/core/check";
import type { JsonObject } from "../../provider/core/json";
import { fieldsOf } from "../../provider/core/keys";
import { readRows } from "../../provider/core/rows/read-rows";
import type { References } from "../kinds/references";
import { kindsOfAll } from "../kinds/vendors";
import { anyRow, hasTextForm } from "./cells";
import { anyEdit, edited, runs } from "./program";

/** The parts of the args that a table can say. */
const sayable = (args: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => hasTextForm(value)));

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
      .map(([start, edits]) => sayable(edited(definition, sample, start, edits)))
      .filter((args) => check(definition, args).failures.length === 0);

  it("args written as a row of a table mean the same", () => {
    const pairs = programs().chain((args) => fc.tuple(fc.constant(args), anyRow(fieldsOf(definition, args), args)));
    const reading = {
      definition,
      name: () => "row",
      defaults: {},
      complete: (_row: object, args: JsonObject) => ({ args, opts: undefined }),
      known: (args: object) => args as JsonObject,
    };
    fc.assert(
      fc.property(pairs, ([args, row]) => {
        const [read] = readRows(reading, [row]);
        expect(check(definition, read?.args as JsonObject)).toEqual(check(definition, args));
      }),
      runs(80),
    );
  });
});
