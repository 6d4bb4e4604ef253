import type { Json } from "../../provider/core/json";

const PARTS = /\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g;

/**
 * The property of an engine's path, up to the first list in it: our lists are sorted, so a new element shifts all
 * elements after it, and only the whole list shows the change. `agents[3].agentId` is `agents`.
 */
export function keysOf(path: string): string[] {
  const keys: string[] = [];
  for (const [, quoted, index, plain] of path.matchAll(PARTS)) {
    if (index !== undefined) break;
    keys.push(quoted === undefined ? (plain as string) : quoted.replace(/\\(.)/g, "$1"));
  }
  return keys;
}

export const formatPath = (keys: readonly string[]): string =>
  keys.reduce((path, key) => (/[.[\]"]/.test(key) ? `${path}["${key}"]` : path ? `${path}.${key}` : key), "");

export function valueAt(value: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (inner, key) => (typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner[key] : undefined),
    value,
  );
}
