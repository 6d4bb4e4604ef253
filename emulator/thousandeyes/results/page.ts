import { Refusal } from "../../server/refusal";
import type { RequestContext } from "../wire/context";
import type { Period } from "../wire/period";
import type { Round } from "./measured";

/** Results on a page, about (decided): the rounds on it are whole. */
const PAGE = 1000;

/** Where a page begins. The period is that of the first page: a `window` would move on from page to page. */
interface Cursor extends Pick<Period, "from" | "until"> {
  index: number;
}

const written = (cursor: Cursor) => Buffer.from(JSON.stringify(cursor)).toString("base64url");

/** The cursor of a call; undefined on the first page. */
export function cursorIn({ query }: RequestContext): Cursor | undefined {
  const text = query.get("cursor");
  if (text === null) return undefined;
  try {
    const { from, until, index } = JSON.parse(Buffer.from(text, "base64url").toString());
    return { from: Number(from), until: Number(until), index: Number(index) };
  } catch {
    throw new Refusal(400, "Bad Request", "Invalid value for parameter cursor");
  }
}

/** The rounds on a page, and the link to the next one. `sources`: how many measure in each. */
export function pageOf(rounds: readonly Round[], cursor: Cursor, sources: number, context: RequestContext) {
  const end = cursor.index + Math.max(1, Math.floor(PAGE / Math.max(1, sources)));
  const query = new URLSearchParams(context.query);
  query.set("cursor", written({ ...cursor, index: end }));
  return {
    shown: rounds.slice(cursor.index, end),
    links: end < rounds.length ? { next: { href: `${context.origin}${context.path}?${query}` } } : {},
  };
}
