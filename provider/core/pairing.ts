import type { Field } from "./field";
import { equal, isJsonObject, type Json } from "./json";

/** The identity of an element: the value of its key, if elements have one. */
export const keyOf = (element: Json | undefined, by?: string): Json | undefined =>
  by && isJsonObject(element) ? element[by] : element;

/** The key that holds the id which the API gave to an element, if it gives any. */
export const identityKey = (of?: Field): string | undefined =>
  Object.entries(of?.keys ?? {}).find(([, { identity }]) => identity)?.[0];

/**
 * Finds for each element its counterpart in another list: the element with the same id, if both have one; otherwise the
 * element with the same key; among several with the same key, the one in the same order. If there are keys, the place
 * never decides: an inserted element would get the values of its neighbour.
 */
export function counterparts({ by, of }: Pick<Field, "by" | "of">, elements: readonly Json[], others: readonly Json[]) {
  if (by === undefined) return elements.map((_, index) => others[index]);
  const free = [...others];
  const take = (key: string, element: Json) => {
    const index = free.findIndex((other) => equal(keyOf(other, key), keyOf(element, key)));
    return index < 0 ? undefined : free.splice(index, 1)[0];
  };
  const idKey = identityKey(of);
  const hasId = (element: Json) => idKey !== undefined && isJsonObject(element) && element[idKey] !== undefined;
  // Whoever renames an element does not make another one of it.
  const byId = elements.map((element) => (hasId(element) ? take(idKey as string, element) : undefined));
  return elements.map((element, index) => byId[index] ?? take(by, element));
}
