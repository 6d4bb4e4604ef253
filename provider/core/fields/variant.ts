import type { Field, Fields } from "../field";
import { required } from "../field";
import { isBody } from "../json";
import { keysOf } from "../keys";
import { memoize } from "../memoize";
import { copyIssues, lazily, z } from "../schema";
import { object } from "./objects";
import { oneOf } from "./scalars";

/**
 * An object whose keys depend on the value of one of them, `by`: `of` has the other keys of each variant. A key that two
 * variants have must mean the same in both.
 */
export function variant<In>(by: string, of: Readonly<Record<string, Fields>>): Field<In> {
  const words = Object.keys(of);
  const withWord = words.map((word) => [word, { [by]: required(oneOf(word)), ...of[word] }] as const);
  const variants = { by, of: Object.fromEntries(withWord) };
  // While it is not decided which one it is, the keys of all may stand there, and none must.
  const all: Fields = Object.assign({}, ...Object.values(of));
  const optional = Object.entries(all).map(([name, { required: _, ...field }]) => [name, field] as const);
  const keys: Fields = { ...Object.fromEntries(optional), [by]: required(oneOf(...words)) };
  const objectWith = memoize((some: Fields) => object(some));
  const chosen = (value: unknown) => objectWith(keysOf({ keys, variants }, value));
  return {
    type: "object",
    keys,
    variants,
    default: {},
    schema: lazily(() =>
      z()
        .custom<unknown>(isBody)
        .check((payload) => {
          const { data, error } = chosen(payload.value).schema().safeParse(payload.value, { reportInput: true });
          copyIssues(error, payload);
          if (!error) payload.value = data;
        })
        .meta({ variants: Object.values(variants.of).map((some) => objectWith(some).schema()) }),
    ),
    read: (answer, known) => chosen(isBody(answer) && answer[by] !== undefined ? answer : known).read(answer, known),
  };
}
