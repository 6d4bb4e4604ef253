import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Field } from "../../provider/core/field";
import type { Json } from "../../provider/core/json";
import { canonicalBy } from "../../provider/core/schema";
import { hasUnknown } from "../../provider/core/unknown";
import { UNKNOWN } from "../core/fixtures";
import type { References } from "../kinds/references";
import { kindsOfAll } from "../kinds/vendors";
import { anyValue } from "./arbitrary";
import { places, replaced } from "./places";
import { runs } from "./program";

/** What programs put in the wrong place. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  "",
  " ",
  "x",
  -1,
  0,
  1.5,
  2 ** 40,
  1e20,
  Number.NaN,
  true,
  [],
  {},
  [null],
  UNKNOWN,
];
const wrong = fc.oneof(fc.constantFrom(...WRONG), fc.jsonValue()) as fc.Arbitrary<Json>;

/** A valid value, or one with something else at one of its places. */
const anyGiven = (field: Field, name: string, pools: Parameters<typeof anyValue>[2]) =>
  fc.tuple(anyValue(field, name, pools), fc.option(fc.tuple(fc.nat(), wrong))).map(([value, change]) => {
    if (!change) return value;
    const all = places(value);
    return replaced(value, all[change[0] % all.length] ?? [], change[1]);
  });

describe.each(kindsOfAll)("$kind", ({ definition, sample, vendor }) => {
  let refs: References;
  beforeAll(async () => {
    refs = (await vendor.newWorld()).refs;
  });

  it("a canonical form that needs no schema is the one of the schema", () => {
    const pools = sample.values?.(refs) ?? {};
    for (const [name, field] of Object.entries(definition.fields)) {
      fc.assert(
        fc.property(anyGiven(field, name, pools), (given) => {
          const canonical = canonicalBy(field, given);
          const { data, success } = field.schema().safeParse(given);
          if (canonical !== undefined && given !== UNKNOWN) expect([success, canonical]).toEqual([true, data]);
        }),
        runs(60),
      );
    }
  });

  it("the valid values of a sample need no schema", () => {
    for (const args of [sample.minimal(refs), ...sample.full(refs)]) {
      for (const [name, value] of Object.entries(args)) {
        if (!hasUnknown(value))
          expect([name, canonicalBy(definition.fields[name] as Field, value)]).not.toContain(undefined);
      }
    }
  });
});
