import { describe, expect, it } from "vitest";
import type { Field } from "../../provider/core/field";
import { text as anyText } from "../../provider/core/fields";
import type { Json, JsonObject } from "../../provider/core/json";
import { parse } from "../../provider/core/parse";
import { kindsOfAll } from "../kinds/vendors";
import { everyField, isFree, NEEDLE, planted, ROOMLESS } from "./needles";

/** A secret in all the shapes in which a program may put it where it does not belong. */
const MALFORMED: readonly Json[] = [
  NEEDLE,
  `${NEEDLE} ${NEEDLE}`,
  `Authorization Bearer ${NEEDLE}`,
  `ftp://u:${NEEDLE}@a.test/ ${NEEDLE}`,
  `htps:/${NEEDLE}`,
  `((${NEEDLE}`,
  `10.0.0.0/${NEEDLE}`,
  [NEEDLE],
  [[NEEDLE]],
  { [`${NEEDLE} key`]: NEEDLE },
  { value: NEEDLE },
  [{ value: NEEDLE, [`${NEEDLE}/key`]: { deep: [NEEDLE] } }],
];

const refusals = (field: Field, value: Json): string =>
  parse("here", field, value)
    .problems.map(({ path, message }) => `${path}: ${message}`)
    .join("\n");

describe.each(kindsOfAll)("a check of $kind that refuses", ({ kind, definition, sample, vendor }) => {
  const { newWorld, resource, names } = vendor;
  const all = everyField(definition.fields);

  it.each(all.filter(([path]) => !names.includes(path)).map(([path, field]) => ({ path, field })))(
    "$path quotes nothing of it",
    ({ field }) => {
      for (const value of MALFORMED) expect(refusals(field, value)).not.toContain(NEEDLE);
    },
  );

  it("what several fields are together quotes nothing of them", async () => {
    const { refs } = await newWorld();
    const full = sample.full(refs).map((args) => planted(definition.fields, args).args);
    for (const args of full) {
      // Each field taken away, turned round or beside a stranger: whatever rule breaks, it quotes nothing.
      for (const name of Object.keys(args).filter((one) => !names.includes(one))) {
        const { [name]: value, ...others } = args;
        const flipped = typeof value === "boolean" ? !value : value === "get" ? "post" : NEEDLE;
        for (const wrong of [others, { ...others, [name]: flipped }, { ...args, [`${NEEDLE} of mine`]: NEEDLE }]) {
          const { failures } = await resource(kind).provider.check({}, wrong as JsonObject);
          expect(failures.map(({ reason }) => reason).join("\n")).not.toContain(NEEDLE);
        }
      }
    }
  });

  it("has no text that is neither a name, nor without room for a secret, nor kept out of messages", () => {
    const quoted = all.filter(([, field]) => field.type === "string" && !field.values && !isFree(field));
    expect(quoted.map(([path]) => path).filter((path) => !names.includes(path))).toEqual([]);
    const free = all.filter(
      ([, field]) => isFree(field) && !ROOMLESS.includes(field.type) && !field.type.startsWith("string or"),
    );
    expect(free.filter(([, { type }]) => !planted({ it: { ...text(type) } }, { it: "x" }).needles.size)).toEqual([]);
  });
});

const text = (type: string) => ({ ...anyText(), type }) as Field;
