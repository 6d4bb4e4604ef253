import { Ajv2020 } from "ajv/dist/2020";
import { beforeAll, describe, expect, it } from "vitest";
import type { Field } from "../../provider/core/field";
import type { Json } from "../../provider/core/json";
import { jsonSchema } from "../../provider/core/json-schema";
import { fieldsOf } from "../../provider/core/keys";
import type { References } from "../kinds/references";
import { kindsOfAll } from "../kinds/vendors";

/** Values of every JSON type, right somewhere and wrong in most places. */
const VALUES: readonly Json[] = [
  ...[0, -1, 1.5, 7, 60, 5000, "", "x", "7", "GET", true, false, [], {}],
  ...[["x"], ["7"], [7], [{}], [{ nonsense: 1 }], { nonsense: 1 }, { type: "none" }],
];

/** Whether the shape alone is wrong; what a check of ours says needs more than that. */
function verdict(field: Field, value: Json): "right" | "wrong shape" | "else" {
  const { error } = field.schema().safeParse(value);
  if (!error) return "right";
  const codes = (issue: { code?: string; errors?: unknown }): (string | undefined)[] =>
    issue.errors ? ((issue.errors as never[][]).at(-1) ?? []).flatMap(codes) : [issue.code];
  return error.issues.flatMap(codes).every((code) => code !== "custom") ? "wrong shape" : "else";
}

describe.each(kindsOfAll)("the JSON Schema of $kind", ({ definition, sample, vendor }) => {
  let refs: References;
  beforeAll(async () => {
    refs = (await vendor.newWorld()).refs;
  });

  /** Args of each variant, or one for all where there are none, and the fields they may have. */
  const ofEachVariant = () => {
    const all = [sample.minimal(refs), ...(definition.variants ? sample.full(refs) : [])];
    return all.map((args) => ({ args, fields: fieldsOf(definition, args) }));
  };
  const validator = () => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema(definition));

  it("takes every sample", () => {
    const isValid = validator();
    for (const args of [sample.minimal(refs), ...sample.full(refs)]) {
      isValid(args);
      expect(isValid.errors ?? []).toEqual([]);
    }
  });

  it("takes every other spelling of the same meaning", () => {
    const isValid = validator();
    for (const spelling of sample.same(refs).flat()) {
      isValid({ ...sample.minimal(refs), ...spelling });
      expect(isValid.errors ?? []).toEqual([]);
    }
  });

  it("refuses what the shape alone shows to be wrong, and takes what check takes", () => {
    const isValid = validator();
    for (const { args, fields } of ofEachVariant()) {
      for (const [name, field] of Object.entries(fields)) {
        for (const value of VALUES) {
          const expected = verdict(field, value);
          const said = `${name}: ${JSON.stringify(value)} is ${expected}`;
          if (expected !== "else") expect(isValid({ ...args, [name]: value }), said).toBe(expected === "right");
        }
      }
    }
  });

  it("refuses an unknown property, and one that is missing", () => {
    const isValid = validator();
    for (const { args, fields } of ofEachVariant()) {
      expect(isValid({ ...args, nonsense: 1 })).toBe(false);
      for (const name of Object.keys(fields).filter((one) => fields[one]?.required)) {
        const { [name]: _missing, ...rest } = args;
        expect(isValid(rest), name).toBe(false);
      }
    }
  });

  it("refuses a property of another variant", () => {
    const isValid = validator();
    for (const { args, fields } of ofEachVariant()) {
      const others = Object.keys(definition.fields).filter((name) => !(name in fields));
      for (const name of others) expect(isValid({ ...args, [name]: 1 }), name).toBe(false);
    }
  });
});
