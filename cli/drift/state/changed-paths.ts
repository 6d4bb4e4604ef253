import { equal, isJsonObject, type Json } from "../../../provider/core/json";
import type { PropertyPath } from "../../engine/property-path";
import { isMarked } from "./marks";

type Value = Json | undefined;

/** Where two values differ, as the engine finds it: inside objects and lists, never inside secrets. */
export function changedPaths(old: Value, now: Value, at: PropertyPath = []): PropertyPath[] {
  if (equal(old, now)) return [];
  if (Array.isArray(old) && Array.isArray(now)) {
    const all = old.length > now.length ? old : now;
    return all.flatMap((_, index) => changedPaths(old[index], now[index], [...at, index]));
  }
  if (!isJsonObject(old) || !isJsonObject(now) || isMarked(old) || isMarked(now)) return [at];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].flatMap((name) => changedPaths(old[name] ?? undefined, now[name] ?? undefined, [...at, name]));
}

/** True if the pattern of an option, which may have `*`, names the value at the path or one around it. */
export const covers = (pattern: PropertyPath, path: PropertyPath): boolean =>
  pattern.length <= path.length && pattern.every((part, index) => part === "*" || part === path[index]);
