import type { Field } from "../field";
import { isJsonObject, type Json } from "../json";
import { canonicalBy, lazily, z } from "../schema";

/** A text that means an object with that one key: `"3"` for `{ agentId: "3" }`. Both mean the same after check. */
export function shorthand<In extends object>(of: Field<In>, key: keyof In & string): Field<In | string> {
  const whole = (value: unknown) => (typeof value === "string" ? { [key]: value } : value);
  const { quotes } = of.keys?.[key] ?? {};
  return {
    ...(of as unknown as Field<In | string>),
    shape: "shorthand",
    type: `string or ${of.type}`,
    ...(quotes && { quotes }),
    shorthand: key,
    schema: lazily(
      () => z().preprocess(whole, of.schema()).meta({ shorthand: key }),
      (value) => canonicalBy(of, whole(value)),
    ),
    read: (answer: Json, known?: Json) => of.read(whole(answer) as Json, known),
  };
}

/** An object of the API that inputs refer to by its id: answers have the whole object, inputs only the id. */
export const idOf = (of: Field<string>, key: string): Field<string> => ({
  ...of,
  idKey: key,
  read: (answer: Json) => of.read(isJsonObject(answer) ? (answer[key] ?? "") : answer),
});
