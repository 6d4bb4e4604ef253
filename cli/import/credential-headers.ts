import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { SECRET } from "../../provider/core/secrets/seal";

/** Names of HTTP headers whose values let somebody in. */
const CREDENTIAL = /^(cookie|.*(auth|token|secret|passw|api-?key|access-?key|session|signature|credential).*)$/i;

/** `Authorization: Bearer ...`, as lists of headers have it. */
const isLine = (text: string) => CREDENTIAL.test(/^([^:\s]+):/.exec(text)?.[1] ?? "");

/**
 * True for the value of a header that may be a credential. The API returns headers in clear, and a program may have any
 * text there, so only names tell. `name` is the key that holds the value, `around` what holds the key.
 */
export function isCredentialHeader(field: string, value: Json, name: string, around: Json): boolean {
  if (typeof value !== "string" || value === "") return false;
  if (field === "headers") return isLine(value);
  // The config of a webhook has them under `headers`, and nothing else of such a name but secrets.
  if (field === "customHeaders" || field === "config") return CREDENTIAL.test(name);
  return field === "requests" && name === "value" && isHeader(around) && CREDENTIAL.test(around.key);
}

const isHeader = (value: Json): value is { key: string; value: string } =>
  isJsonObject(value) && typeof value.key === "string" && Object.keys(value).length === 2;

/** The values with marks of the engine at credentials in headers: a whole list, or the key of an object. */
export const sealHeaders = (values: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, seal(field, value, field, values)]));

function seal(field: string, value: Json, name: string, around: Json): Json {
  if (Array.isArray(value)) return holds(field, value, name, around) ? { ...SECRET, value } : value;
  if (isCredentialHeader(field, value, name, around)) return { ...SECRET, value };
  if (!isJsonObject(value) || isMarked(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, seal(field, one, key, value)]));
}

const isMarked = (value: JsonObject) => Object.keys(SECRET).every((mark) => mark in value);

function holds(field: string, value: Json, name: string, around: Json): boolean {
  if (Array.isArray(value)) return value.some((one) => holds(field, one, name, value));
  if (isJsonObject(value)) return Object.entries(value).some(([key, one]) => holds(field, one, key, value));
  return isCredentialHeader(field, value, name, around);
}
