import type { Json } from "../../server/json";
import type { RequestContext } from "./context";

const whole = (text: string | null, unset: number): number => (/^[1-9]\d*$/.test(text ?? "") ? Number(text) : unset);

/** M07: which page is asked for. A number that is none is as if it was not there. */
function askedFor({ query, world }: RequestContext): { page: number; size: number } {
  const most = world.on("M07") ? 100 : Number.MAX_SAFE_INTEGER;
  return { page: whole(query.get("page"), 1), size: Math.min(most, whole(query.get("per_page"), 15)) };
}

/** One page of a list that is narrowed already. */
export function pageOf<Item>(items: readonly Item[], show: (item: Item) => unknown, context: RequestContext): Json {
  const { page, size } = askedFor(context);
  const { origin, path, query } = context;
  const start = (page - 1) * size;
  const data = items.slice(start, start + size).map(show);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number): string | null => {
    if (to < 1 || to > last) return null;
    const asked = new URLSearchParams(query);
    asked.set("page", String(to));
    return `${origin}${path}?${asked}`;
  };
  const isEmpty = data.length === 0;
  return {
    data,
    links: { first: link(1), last: link(last), prev: link(page - 1), next: link(page + 1) },
    meta: {
      current_page: page,
      from: isEmpty ? null : start + 1,
      to: isEmpty ? null : start + data.length,
      per_page: size,
      total: items.length,
    },
    next_page_url: link(page + 1),
  };
}
