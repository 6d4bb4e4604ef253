import type { Json } from "../../provider/core/json";

const PARTS = /\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g;

/** `agents[3].agentId` is `agents`, 3, `agentId`. */
export type PropertyPath = readonly (string | number)[];

export const partsOf = (path: string): PropertyPath =>
  [...path.matchAll(PARTS)].map(([, quoted, index, plain]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (plain as string) : quoted.replace(/\\(.)/g, "$1");
  });

/**
 * The property of an engine's path, up to the first list in it: our lists are sorted, so a new element shifts all
 * elements after it, and only the whole list shows the change. `agents[3].agentId` is `agents`.
 */
export function keysOf(path: string): string[] {
  const parts = partsOf(path);
  const list = parts.findIndex((part) => typeof part === "number");
  return parts.slice(0, list < 0 ? undefined : list) as string[];
}

export const formatPath = (path: PropertyPath): string =>
  path.reduce<string>((before, part) => {
    if (typeof part === "number") return `${before}[${part}]`;
    return /[.[\]"]/.test(part) ? `${before}["${part}"]` : before ? `${before}.${part}` : part;
  }, "");

export function valueAt(value: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (inner, key) => (typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner[key] : undefined),
    value,
  );
}
