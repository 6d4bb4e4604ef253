import type { Dialect } from "./dialect";
import type { Request } from "./errors";
import type { Limiter, RateWindow } from "./rate-limit";
import type { Answer } from "./transport";

/** A limit that some calls have beside that of all calls. Used up, it delays those calls and no others. */
export interface OwnLimit extends Pick<Dialect, "rate" | "retryAfter"> {
  isFor(request: Request): boolean;
  readonly limiter: Limiter;
}

/** The window in an answer. One from a gateway in front of the API has no rate headers, and says nothing. */
export const windowOf = (
  { rate }: Pick<Dialect, "rate">,
  { status, headers }: Pick<Answer, "status" | "headers">,
  now: number,
): RateWindow | null | undefined => rate(headers, now) ?? (status < 500 ? null : undefined);
