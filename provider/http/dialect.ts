import type { LostCreates, Query } from "../core/api";
import type { Json, JsonObject } from "../core/json";
import type { RateWindow } from "./rate-limit";

/** What differs from API to API: the client, the pages and the limiter are given it, and know no vendor. */
export interface Dialect {
  /** Setting that holds the address, as messages name it: `acme:apiEndpoint / ACME_API_ENDPOINT`. */
  readonly endpointSetting: string;
  /** The text for people in the body of an error. */
  errorText(body: Json | undefined): string;
  /** What to do about a status; empty where there is nothing to say. */
  hint(status: number, text: string): string;
  /** Milliseconds to wait, from the headers of a 429. */
  retryAfter(headers: Headers, now: number): number | undefined;
  /** What the headers of an answer say about the rate window; null where they say nothing. */
  rate(headers: Headers, now: number): RateWindow | null;
  /** Query of the next page of a list; undefined after the last one. Throws where the answer names one that cannot be read. */
  nextPage(answer: JsonObject): Query | undefined;
  /** The object in an answer, where it comes in an envelope. Default: the answer itself. */
  unwrap?(answer: JsonObject): Json | undefined;
  /** When to look for what a create made whose answer was lost, and by what refusal it is known. */
  readonly lostCreates: LostCreates;
  /** Whether a status may pass by itself, so that a call that can be repeated is. Default: 502, 503 and 504. */
  isTransient?(status: number): boolean;
}

/** Query of a link to another page. Only its query: the token goes to the endpoint and nowhere else. */
export function queryOf(href: string | null | undefined): Query | undefined {
  if (!href) return undefined;
  const { searchParams } = new URL(href, "http://any");
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}
