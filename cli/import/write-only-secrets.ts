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
  // Of a device: without one, SNMP 1 and 2c do not answer.
  snmpCommunity: ({ snmpVersion }) => snmpVersion !== "3",
};

/** The text that some services answer in the place of a secret. */
const isMask = (value: Json | undefined) => typeof value === "string" && /^\*{3,}$/.test(value);

/** `PLACEHOLDER` for each text that the API masked. */
export const unmasked = (value: Json): Json =>
  isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unmasked(one)]))
    : isMask(value)
      ? PLACEHOLDER
      : value;

/**
 * The values with `PLACEHOLDER` at each secret that is set and that the API does not return. `answer`: the same as the
 * API shows it, where a mask stands for a secret.
 */
export function withWriteOnlySecrets(fields: Fields, values: JsonObject, answer: JsonObject = {}): JsonObject {
  const inside = Object.entries(values).map(([name, value]) => [name, within(fields[name], value, answer[name])]);
  const hidden = Object.entries(fields).flatMap(([name, { required, secret, writeOnly }]) => {
    const isSet = () => required || isMask(answer[name]) || IS_SET[name]?.(values);
    return secret && writeOnly && values[name] === undefined && isSet() ? [[name, PLACEHOLDER]] : [];
  });
  return Object.fromEntries([...inside, ...hidden]);
}

function within(field: Field | undefined, value: Json, answer?: Json): Json {
  // A set is not in the order of the answer.
  if (Array.isArray(value)) return value.map((one) => within(field?.of, one));
  const shown = isJsonObject(answer) ? answer : {};
  return field?.keys && isJsonObject(value) ? withWriteOnlySecrets(keysOf(field, value), value, shown) : value;
}
