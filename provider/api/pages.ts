import type { Query } from "../core/api";
import type { Body } from "../core/json";

/** All elements of a list. Few lists have pages (R009); the others end after the first. */
export async function pages(page: (next?: Query) => Promise<Body | undefined>, listKey: string): Promise<Body[]> {
  const all: Body[] = [];
  let next: Query | undefined;
  do {
    const answer = await page(next);
    const items = (Array.isArray(answer) ? answer : answer?.[listKey]) ?? [];
    if (!Array.isArray(items)) throw new Error(`The API's answer holds no list of ${listKey}.`);
    all.push(...(items.filter((item) => item !== null) as Body[]));
    next = nextPage(answer);
  } while (next);
  return all;
}

/** What to ask for the next page, by `_links.next`: only its query, as the token goes to the endpoint and nowhere else. */
export function nextPage(answer: Body | undefined): Query | undefined {
  const href = (answer?._links as { next?: { href?: string } } | undefined)?.next?.href;
  if (!href) return undefined;
  const found = new URL(href, "http://any").searchParams;
  return Object.fromEntries([...new Set(found.keys())].map((name) => [name, found.getAll(name)]));
}
