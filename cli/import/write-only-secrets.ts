import type { Field, Fields } from "../../provider/core/field";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { keysOf } from "../../provider/core/keys";

/**
 * Stands in the state for a secret that the API never returns, until an `up` sends the one of the configuration. It is
 * never sent: the program has no such text.
 */
export const PLACEHOLDER = "not returned by the API";

/** When a secret that the API never returns is set, as the object around it shows. */
const IS_SET: Readonly<Record<string, (object: JsonObject) => boolean>> = {
  password: ({ username, authUser, authType }) => authType !== "none" && Boolean(username || authUser),
  bearerToken: ({ authType }) => authType === "bearer-token",
  clientId: ({ authType }) => authType === "oauth2",
  clientSecret: ({ authType }) => authType === "oauth2",
};

/** The values with `NOT_RETURNED` at each secret that is set and that the API does not return. */
export function withWriteOnlySecrets(fields: Fields, values: JsonObject): JsonObject {
  const inside = Object.entries(values).map(([name, value]) => [name, within(fields[name], value)]);
  const hidden = Object.entries(fields).flatMap(([name, field]) => {
    if (!field.secret || !field.writeOnly || values[name] !== undefined) return [];
    return field.required || IS_SET[name]?.(values) ? [[name, PLACEHOLDER]] : [];
  });
  return Object.fromEntries([...inside, ...hidden]);
}

function within(field: Field | undefined, value: Json): Json {
  if (Array.isArray(value)) return value.map((one) => within(field?.of, one));
  return field?.keys && isJsonObject(value) ? withWriteOnlySecrets(keysOf(field, value), value) : value;
}
