import { isJsonObject, type Json, type JsonObject } from "../../../provider/core/json";
import { UNKNOWN } from "../../../provider/core/unknown";
import type { StateResource } from "./read-state";

/** A short id may be part of any text. */
const MIN_LENGTH = 5;

/**
 * The inputs as the program will have them: an id of an object that is created again is not known before. `recreated`
 * has the old ids of such objects, by URN.
 */
export function withUnknownIds(
  { inputs, propertyDependencies, dependencies }: StateResource,
  recreated: ReadonlyMap<string, string>,
): JsonObject {
  if (recreated.size === 0) return inputs;
  const changed = Object.entries(inputs).map(([name, value]) => {
    const urns = propertyDependencies ? propertyDependencies[name] : dependencies;
    const ids = (urns ?? []).flatMap((urn) => recreated.get(urn) ?? []);
    return [name, ids.length ? withoutIds(value, ids) : value];
  });
  return Object.fromEntries(changed);
}

function withoutIds(value: Json, ids: readonly string[]): Json {
  if (typeof value === "string") return ids.some((id) => holds(value, id)) ? UNKNOWN : value;
  if (Array.isArray(value)) return value.map((one) => withoutIds(one, ids));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutIds(one, ids)]));
}

const holds = (text: string, id: string) => text === id || (id.length >= MIN_LENGTH && text.includes(id));
