import { type Field, type Fields, holdsSecret } from "../field";
import { isJsonObject, type Json, type JsonObject } from "../json";

/** The engine's encoding of a secret on the wire: from Pulumi's sdk/go/common/resource/properties.go. */
export const SECRET = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };

/**
 * Marks the secrets in the inputs for the engine. The class has already wrapped the values of the program; a plain text
 * that a transform set later would otherwise be in clear in the state. The marks are at the same places as those of the
 * class: for the engine, the same value with another wrapping is a change.
 */
export function sealInputs(fields: Fields, inputs: JsonObject): JsonObject {
  if (!Object.keys(inputs).some((name) => fields[name] && holdsSecret(fields[name]))) return inputs;
  const marked = Object.entries(inputs).map(([name, value]) => [
    name,
    fields[name] ? seal(fields[name], value) : value,
  ]);
  return Object.fromEntries(marked);
}

function seal(field: Field, value: Json): Json {
  if (value === undefined || value === null) return value;
  if (field.secret) return { ...SECRET, value };
  if (Array.isArray(value)) return value.some((one) => holds(field.of, one)) ? { ...SECRET, value } : value;
  return isJsonObject(value) && holds(field, value) ? sealInputs(inside(field, value), value) : value;
}

/** True if the value holds a secret. The engine marks the whole list, wherever the secret is in it. */
function holds(field: Field | undefined, value: Json): boolean {
  if (field === undefined || value === undefined || value === null || !holdsSecret(field)) return false;
  if (field.secret) return true;
  if (Array.isArray(value)) return value.some((one) => holds(field.of, one));
  if (!isJsonObject(value)) return false;
  const fields = inside(field, value);
  return Object.entries(value).some(([name, one]) => holds(fields[name], one));
}

/** An object has a field for each key; a map has one field for all keys. */
const inside = ({ keys, of }: Field, value: JsonObject): Fields =>
  keys ?? (of ? Object.fromEntries(Object.keys(value).map((name) => [name, of])) : {});
