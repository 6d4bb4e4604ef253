import { isJsonObject } from "../json";
import { copyIssues, orUnknown, type Schema, z } from "../schema";

/** A map with any keys. zod's own map would drop a key called `__proto__`, which is a legal name of an HTTP header. */
export function entries(of: Schema): Schema {
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
