import type { Field } from "../field";
import { isJsonObject } from "../json";
import { allCanonical, copyIssues, lazily, orUnknown, type Schema, z } from "../schema";

/** A map from names the user chooses to values. Default: empty. */
export function map<In>(of: Field<In>): Field<Record<string, In>> {
  return {
    shape: "map",
    type: `map of ${of.type}`,
    of: of as Field,
    default: {},
    schema: lazily(
      () => entries(of.schema()),
      (value) => {
        const values = isJsonObject(value) ? allCanonical(of, Object.values(value)) : undefined;
        const names = Object.keys(Object(value));
        return values && Object.fromEntries(values.map((inner, index) => [names[index], inner]));
      },
    ),
    read(answer, known) {
      const before = isJsonObject(known) ? known : {};
      return isJsonObject(answer)
        ? Object.fromEntries(Object.entries(answer).map(([name, inner]) => [name, of.read(inner, before[name])]))
        : {};
    },
  };
}

/** A map with any keys. zod's own map would drop a key called `__proto__`, which is a legal name of an HTTP header. */
function entries(of: Schema): Schema {
  const value = orUnknown(of);
  return z()
    .custom<Record<string, unknown>>(isJsonObject)
    .check((payload) => {
      const checked = Object.entries(payload.value).map(([name, inner]) => {
        const { data, error } = value.safeParse(inner, { reportInput: true });
        copyIssues(error, payload, [name]);
        return [name, error ? inner : data];
      });
      payload.value = Object.fromEntries(checked);
    })
    .meta({ values: value });
}
