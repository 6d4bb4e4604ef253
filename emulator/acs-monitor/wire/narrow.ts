import type { Json } from "../../server/json";
import type { RequestContext } from "./context";
import { pageOf } from "./pages";

type Filter = [field: string, value: string];

const filtersIn = (query: URLSearchParams): Filter[] =>
  [...query].flatMap(([key, value]) => {
    const field = /^filter\[(\w+)\]$/.exec(key)?.[1];
    return field === undefined ? [] : [[field, value] as Filter];
  });

/** M09: a list has the value if one of its items is it. A field that the answer lacks is not looked at. */
const fits =
  (filters: readonly Filter[]) =>
  (shown: Json): boolean =>
    filters.every(([field, value]) => !(field in shown) || [shown[field]].flat().map(String).includes(value));

/** M09: by one field; null comes first. */
function inOrder(shown: readonly Json[], sort: string): Json[] {
  const field = sort.replace(/^-/, "");
  const sign = sort.startsWith("-") ? -1 : 1;
  const key = (one: Json) => (one[field] ?? "") as string;
  return [...shown].sort((one, other) => sign * (Number(key(one) > key(other)) - Number(key(one) < key(other))));
}

/** A page of what `search`, `filter[field]` and `sort` leave of a list. */
export function listOf<Item>(
  items: readonly Item[],
  { nameOf, show }: { nameOf: (item: Item) => unknown; show: (item: Item) => Json },
  context: RequestContext,
): Json {
  const { query, world } = context;
  const search = (world.on("M08") ? (query.get("search") ?? "") : "").toLowerCase();
  const found = items.filter((item) => String(nameOf(item)).toLowerCase().includes(search));
  const [filters, sort] = world.on("M09") ? [filtersIn(query), query.get("sort") ?? ""] : [[], ""];
  // Most lists are asked for as they are: only what the page has is shown.
  if (filters.length === 0 && sort === "") return pageOf(found, show, context);
  return pageOf(inOrder(found.map(show).filter(fits(filters)), sort), (shown) => shown, context);
}
