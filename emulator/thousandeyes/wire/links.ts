import type { Asked } from "./context";

/** R008: the self link of a single object never carries a query. */
export const selfOf = (asked: Asked, path: string) => ({ self: { href: `${asked.origin}${path}` } });

/** R008: the self link of a list repeats the query as it came; the tags service leaves it out. */
export function selfOfList(asked: Asked) {
  const query = asked.query.toString();
  return { self: { href: `${asked.origin}${asked.path}${query ? `?${query}` : ""}` } };
}
