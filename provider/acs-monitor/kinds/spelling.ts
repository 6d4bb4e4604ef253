import type { Field, Fields } from "../../core/field";
import { isJsonObject, type Json, type JsonObject } from "../../core/json";

/** `checkIntervalSeconds` is `check_interval_seconds` in the API. */
export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Inputs in the names of the API. Keys without a field keep their names: the API's own, or the user's. */
export const toApi = (fields: Fields, inputs: JsonObject): JsonObject =>
  renamed(fields, inputs, (name) => [name, snakeCase(name)]);

/** An answer in the names of the inputs. */
export const fromApi = (fields: Fields, answer: JsonObject): JsonObject =>
  renamed(fields, answer, (name) => [snakeCase(name), name]);

type Rename = (name: string) => readonly [from: string, to: string];

function renamed(fields: Fields, object: JsonObject, rename: Rename): JsonObject {
  const known = new Map(
    Object.entries(fields).map(([name, field]) => {
      const [from, to] = rename(name);
      return [from, { to, field }];
    }),
  );
  const entries = Object.entries(object).map(([name, value]) => {
    const { to = name, field } = known.get(name) ?? {};
    return [to, inside(field, value, rename)];
  });
  return Object.fromEntries(entries);
}

const inside = (field: Field | undefined, value: Json | undefined, rename: Rename): Json | undefined =>
  field?.keys && isJsonObject(value) ? renamed(field.keys, value, rename) : value;
