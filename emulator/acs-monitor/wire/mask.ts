import { isObject, type Json } from "../../server/json";
import type { IsRuleOn } from "../../server/rules";
import type { Fields } from "./fields";

/** What answers have in the place of a secret (M29). */
export const MASK = "********";

/** What an answer shows of stored values: secrets masked, write-only fields left out. */
export function masked(fields: Fields, values: Json, on: IsRuleOn): Json {
  const shown = Object.entries(values).map(([name, value]): [string, unknown][] => {
    const field = fields[name];
    if (field?.writeOnly && on("M31")) return [];
    if (field?.secret && on("M29") && value !== null) return [[name, MASK]];
    return [[name, field?.of && isObject(value) ? masked(field.of, value, on) : value]];
  });
  return Object.fromEntries(shown.flat());
}
