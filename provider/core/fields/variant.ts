import { type Field, type Fields, required, type Variants } from "../field";
import { isJsonObject } from "../json";
import { keysOf } from "../keys";
import { memoizeByIdentity } from "../memoize";
import { canonicalBy, copyIssues, lazily, z } from "../schema";
import { eitherOf } from "./either";
import { object } from "./objects";
import { oneOf } from "./scalars";

/** Marks a field: `replaceOnChange` on the deciding one, if an API cannot turn an object into another variant. */
export type Marking = <In>(field: Field<In>) => Field<In>;

/** The keys of objects that depend on the value of one of them, `by`: `of` has the other keys of each variant. */
export function variantsOf(
  by: string,
  of: Readonly<Record<string, Fields>>,
  mark: Marking = (field) => field,
): { keys: Fields; variants: Variants } {
  const deciding = (...some: string[]) => mark(required(oneOf(...some)));
  const words = Object.keys(of);
  const withWord = words.map((word) => [word, { [by]: deciding(word), ...explained(by, of, word) }] as const);
  return {
    // While the variant is unknown, the keys of all variants are allowed, and none is required.
    keys: { ...eitherOf(Object.values(of)), [by]: deciding(...words) },
    variants: { by, of: Object.fromEntries(withWord) },
  };
}

/** The fields of a variant. An object of theirs says of a key that the same one of another variant has, which has it. */
function explained(by: string, of: Readonly<Record<string, Fields>>, word: string): Fields {
  const entries = Object.entries(of[word] ?? {}).map(([name, field]) => {
    const { keys, unknownKey } = field;
    if (!keys) return [name, field];
    const ofOthers = (key: string) => {
      const others = Object.keys(of).filter((other) => Object.hasOwn(of[other]?.[name]?.keys ?? {}, key));
      if (others.length === 0) return undefined;
      const quoted = others.map((other) => `"${other}"`).join(" or ");
      const own = Object.keys(keys).join(", ");
      return `belongs to ${by} ${quoted}; this one is "${word}", whose ${name} has ${own}. Remove it, or change the ${by}.`;
    };
    return [name, { ...field, unknownKey: (key: string) => unknownKey?.(key) ?? ofOthers(key) }];
  });
  return Object.fromEntries(entries);
}

/** An object whose keys depend on the value of one of them. */
export function variant<In>(by: string, of: Readonly<Record<string, Fields>>, mark?: Marking): Field<In> {
  const { keys, variants } = variantsOf(by, of, mark);
  const objectWith = memoizeByIdentity((some: Fields) => object(some));
  const chosen = (value: unknown) => objectWith(keysOf({ keys, variants }, value));
  return {
    shape: "object",
    type: "object",
    keys,
    variants,
    default: {},
    schema: lazily(
      () =>
        z()
          .custom<unknown>(isJsonObject)
          .check((payload) => {
            const { data, error } = chosen(payload.value).schema().safeParse(payload.value, { reportInput: true });
            copyIssues(error, payload);
            if (!error) payload.value = data;
          })
          .meta({ variants: Object.values(variants.of).map((some) => objectWith(some).schema()) }),
      (value) => (isJsonObject(value) ? canonicalBy(chosen(value), value) : undefined),
    ),
    read: (answer, known) =>
      chosen(isJsonObject(answer) && answer[by] !== undefined ? answer : known).read(answer, known),
  };
}
