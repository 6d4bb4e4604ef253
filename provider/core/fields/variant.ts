import { type Field, type Fields, required, type Variants } from "../field";
import { isJsonObject } from "../json";
import { keysOf } from "../keys";
import { memoizeByIdentity } from "../memoize";
import { ofOtherVariant } from "../other-variant";
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
  const withWord = words.map((word) => [word, { [by]: deciding(word), ...withKeysOfOthers(by, of, word) }] as const);
  return {
    // While the variant is unknown, the keys of all variants are allowed, and none is required.
    keys: { ...eitherOf(Object.values(of)), [by]: deciding(...words) },
    variants: { by, of: Object.fromEntries(withWord) },
  };
}

/**
 * The fields of the variant `own`. Where one of them is an object, it knows the keys that the field of this name has in
 * other variants: the message about such a key names these variants.
 */
function withKeysOfOthers(by: string, of: Readonly<Record<string, Fields>>, own: string): Fields {
  const entries = Object.entries(of[own] ?? {}).map(([name, field]) => {
    const { keys, unknownKey } = field;
    if (!keys) return [name, field];
    const instead = `, whose ${name} has ${Object.keys(keys).join(", ")}`;
    const othersWith = (key: string) =>
      Object.keys(of).filter((other) => Object.hasOwn(of[other]?.[name]?.keys ?? {}, key));
    const message = (key: string) => unknownKey?.(key) ?? ofOtherVariant({ by, others: othersWith(key), own, instead });
    return [name, { ...field, unknownKey: message }];
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
