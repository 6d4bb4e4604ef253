import type { Field } from "./field";
import { equal, isJsonObject, type Json } from "./json";

/** What tells an element from others: the value of its key, where elements have one. */
export const keyOf = (element: Json | undefined, by?: string): Json | undefined =>
  by && isJsonObject(element) ? element[by] : element;

/**
 * The element of another list that each element is: the one with the same key, and of several with the same key the one in
 * the same turn. Never the one in the same place where there are keys: an element put in between would get what belongs to
 * its neighbour.
 */
export function counterparts({ by }: Pick<Field, "by">, elements: readonly Json[], others: readonly Json[]) {
  if (by === undefined) return elements.map((_, index) => others[index]);
  const free = [...others];
  return elements.map((element) => {
    const index = free.findIndex((other) => equal(keyOf(other, by), keyOf(element, by)));
    return index < 0 ? undefined : free.splice(index, 1)[0];
  });
}
