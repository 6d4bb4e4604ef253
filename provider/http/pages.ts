import type { Query } from "../core/api";
import type { Body } from "../core/json";

/** All elements of a list. Many lists have no pages: they end after the first. */
export async function pages(
  page: (next?: Query) => Promise<Body | undefined>,
  listKey: string,
  nextPage: (answer: Body) => Query | undefined,
): Promise<Body[]> {
  const all: Body[] = [];
  let next: Query | undefined;
  do {
    const answer = await page(next);
    const items = (Array.isArray(answer) ? answer : answer?.[listKey]) ?? [];
    if (!Array.isArray(items)) throw new Error(`The API's answer holds no list of ${listKey}.`);
    all.push(...(items.filter((item) => item !== null) as Body[]));
    next = answer && nextPage(answer);
  } while (next);
  return all;
}
