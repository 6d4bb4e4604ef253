import type { Query } from "../core/api";
import { isJsonObject, type Json, type JsonObject } from "../core/json";
import { UnreadableAnswerError } from "./errors";

/** All elements of a list. Many lists have no pages: they end after the first. */
export async function pages(
  path: string,
  page: (next?: Query) => Promise<Json | undefined>,
  listKey: string,
  nextPage: (answer: JsonObject) => Query | undefined,
): Promise<JsonObject[]> {
  const unreadable = (what: string, cause?: unknown) =>
    new UnreadableAnswerError({ method: "GET", path }, `answered with ${what}.`, { cause });
  const all: JsonObject[] = [];
  let next: Query | undefined;
  do {
    const answer = await page(next);
    const items = itemsIn(answer, listKey);
    if (!items) throw unreadable(`no list of ${listKey}`);
    // Of each item only what is needed is read, and that by whoever needs it: a list may have thousands.
    all.push(...(items.filter((item) => item !== null) as JsonObject[]));
    try {
      next = isJsonObject(answer) ? nextPage(answer) : undefined;
    } catch (cause) {
      // To end here would lose what stands on the pages that follow.
      throw unreadable(`a link to its next page that cannot be read`, cause);
    }
  } while (next);
  return all;
}

/** Undefined: there is no list. An object without its key holds an empty one. */
function itemsIn(answer: Json | undefined, listKey: string): Json[] | undefined {
  const items = isJsonObject(answer) ? (answer[listKey] ?? []) : answer;
  return Array.isArray(items) ? items : undefined;
}
