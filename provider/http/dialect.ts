import type { Failure, LostCreates, Query } from "../core/api";
import type { Json, JsonObject } from "../core/json";
import type { Request } from "./errors";
import type { RateWindow } from "./rate-limit";

/** What differs between APIs. The client, the pages and the limiter get it, and know no vendor. */
export interface Dialect {
  /** The setting with the address, as messages name it: `acme:apiEndpoint / ACME_API_ENDPOINT`. */
  readonly endpointSetting: string;
  /** The text for people in the body of an error. */
  errorText(body: Json | undefined): string;
  /** What to do about a status; empty if there is no advice. */
  hint(status: number, text: string): string;
  /** Milliseconds to wait, from the headers of a 429. */
  retryAfter(headers: Headers, now: number): number | undefined;
  /** The rate window in the headers of an answer; null if they have none. */
  rate(headers: Headers, now: number): RateWindow | null;
  /** Query of the next page of a list; undefined after the last one. Throws if the link to it cannot be read. */
  nextPage(answer: JsonObject): Query | undefined;
  /** The object in an answer, if it has an envelope. Default: the answer itself. */
  unwrap?(answer: JsonObject): Json | undefined;
  /** When to look up an object after the answer to its create was lost, and which error means that it exists. */
  readonly lostCreates: LostCreates;
  /** True for a status that is transient, so that an idempotent call is retried. Default: 502, 503 and 504. */
  isTransient?(status: number): boolean;
  /**
   * The waits in milliseconds before each repetition of a call that was refused for a reason that passes by itself;
   * undefined if the refusal stands. A refused call changed nothing, so that any may be sent again.
   */
  passingRefusal?(request: Request, refusal: Pick<Failure, "status" | "text">): readonly number[] | undefined;
}

/** Query of a link to another page. Only its query: the token goes to the endpoint and nowhere else. */
export function queryOf(href: string | null | undefined): Query | undefined {
  if (!href) return undefined;
  const { searchParams } = new URL(href, "http://any");
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}
