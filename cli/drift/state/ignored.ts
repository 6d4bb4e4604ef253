import { isJsonObject, type Json, type JsonObject } from "../../../provider/core/json";
import { type PropertyPath, partsOf } from "../../engine/property-path";
import { isMarked } from "./marks";

/** The inputs with the found values of what `ignoreChanges` names, as the engine takes them. */
export const withIgnored = (inputs: JsonObject, found: JsonObject, ignoreChanges: readonly string[]): JsonObject =>
  ignoreChanges.reduce<JsonObject>((before, path) => reset(before, found, partsOf(path)) as JsonObject, inputs);

function reset(value: Json, found: Json, [part, ...rest]: PropertyPath): Json {
  if (part === undefined || isMarked(value) || isMarked(found)) return found;
  if (Array.isArray(value) && Array.isArray(found)) {
    if (part === "*" && rest.length === 0) return found;
    const isNamed = (index: number) => (part === "*" || part === index) && index < found.length;
    return value.map((one, index) => (isNamed(index) ? reset(one, found[index] as Json, rest) : one));
  }
  if (!isJsonObject(value) || !isJsonObject(found)) return value;
  const all = part === "*" ? [...new Set([...Object.keys(value), ...Object.keys(found)])] : [String(part)];
  return all.reduce<JsonObject>((before, name) => resetKey(before, found, name, rest), value);
}

function resetKey(value: JsonObject, found: JsonObject, name: string, rest: PropertyPath): JsonObject {
  const { [name]: one, ...others } = value;
  const two = found[name];
  if (rest.length === 0) return two === undefined ? others : { ...value, [name]: two };
  return one === undefined || two === undefined ? value : { ...value, [name]: reset(one, two, rest) };
}
