import type { RequestContext } from "./context";

/** R008: the self link of a single object never carries a query. */
export const selfOf = (context: RequestContext, path: string) => ({ self: { href: `${context.origin}${path}` } });

/** R008: the self link of a list repeats the query as received; the tags service leaves it out. */
export function selfOfList(context: RequestContext) {
  const query = context.query.toString();
  return { self: { href: `${context.origin}${context.path}${query ? `?${query}` : ""}` } };
}
