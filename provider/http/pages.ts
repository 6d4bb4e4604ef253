import type { Query } from "../core/api";
import { isJsonObject, type Json, type JsonObject } from "../core/json";
import { UnreadableAnswerError } from "./errors";

/** All elements of a list. Many lists have no pages: they end after the first. */
export async function pages(
  path: string,
  page: (next?: Query) => Promise<Json | undefined>,
  listKey: string,
  nextPage: (answer: JsonObject) => Query | undefined,
  onPage?: (items: number) => void,
): Promise<JsonObject[]> {
  const unreadable = (what: string, cause?: unknown) =>
    new UnreadableAnswerError({ method: "GET", path }, `answered with ${what}.`, { cause });
  const all: JsonObject[] = [];
  const followed = new Set<string>();
  let next: Query | undefined;
  do {
    const answer = await page(next);
    const items = itemsIn(answer, listKey);
    if (!items) throw unreadable(`no list of ${listKey}`);
    // Items are not validated here: a list may have thousands, and each reader checks the keys it needs.
    all.push(...(items.filter((item) => item !== null) as JsonObject[]));
    onPage?.(items.length);
    try {
      next = isJsonObject(answer) ? nextPage(answer) : undefined;
    } catch (cause) {
      // Ending here would lose the items of the pages that follow.
      throw unreadable(`a link to its next page that cannot be read`, cause);
    }
    // Such a list would never end.
    if (next && followed.has(JSON.stringify(next))) throw unreadable("a link to a page that it has had before");
    if (next) followed.add(JSON.stringify(next));
  } while (next);
  return all;
}

/** Undefined: the answer is no list. An object without the list's key means an empty list. */
function itemsIn(answer: Json | undefined, listKey: string): Json[] | undefined {
  const items = isJsonObject(answer) ? (answer[listKey] ?? []) : answer;
  return Array.isArray(items) ? items : undefined;
}
