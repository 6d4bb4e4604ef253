import type { Field } from "./field";
import { equal, isJsonObject, type Json } from "./json";

/** The identity of an element: the value of its key, if elements have one. */
export const keyOf = (element: Json | undefined, by?: string): Json | undefined =>
  by && isJsonObject(element) ? element[by] : element;

/**
 * Finds for each element its counterpart in another list: the element with the same key; among several with the same
 * key, the one in the same order. If there are keys, the place never decides: an inserted element would get the values
 * of its neighbour.
 */
export function counterparts({ by }: Pick<Field, "by">, elements: readonly Json[], others: readonly Json[]) {
  if (by === undefined) return elements.map((_, index) => others[index]);
  const free = [...others];
  return elements.map((element) => {
    const index = free.findIndex((other) => equal(keyOf(other, by), keyOf(element, by)));
    return index < 0 ? undefined : free.splice(index, 1)[0];
  });
}
