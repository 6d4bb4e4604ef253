import type { Field, Fields } from "./field";
import { isJsonObject, type Json, type JsonObject } from "./json";

/** How the engine spells a secret on the wire: from Pulumi's sdk/go/common/resource/properties.go. */
const SECRET = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };

/**
 * Marks what is secret in the inputs that are handed to the engine. The class has wrapped what the program passed; what a
 * transform put in its place in plain text would else stay so in the state. The marks stand where the class sets them: to
 * the engine the same value in another wrapping is a change.
 */
export function sealInputs(fields: Fields, inputs: JsonObject): JsonObject {
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

/** True where there is a secret in the value. The engine marks a list as a whole, whatever holds it there. */
function holds(field: Field | undefined, value: Json): boolean {
  if (field === undefined || value === undefined || value === null) return false;
  if (field.secret) return true;
  if (Array.isArray(value)) return value.some((one) => holds(field.of, one));
  if (!isJsonObject(value)) return false;
  const fields = inside(field, value);
  return Object.entries(value).some(([name, one]) => holds(fields[name], one));
}

/** An object has a field for each of its keys; in a map one field is for all of them. */
const inside = ({ keys, of }: Field, value: JsonObject): Fields =>
  keys ?? (of ? Object.fromEntries(Object.keys(value).map((name) => [name, of])) : {});
