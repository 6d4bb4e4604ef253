import type { Rate } from "../../server/rate-limit";
import { Refusal } from "../../server/refusal";
import type { Reply } from "../../server/request";

/** A limit that some calls have beside that of all. */
export interface OwnLimit {
  rate: Rate;
  /** Of its headers: `x-dashboard-snapshot-rate-limit`. */
  prefix: string;
  /** The value of the header that says when there is room again. */
  reset: (rate: Rate) => number;
}

/** Counts a call, whatever comes of it; refuses it when the limit is used up. */
export function limited({ rate, prefix, reset }: OwnLimit, reply: () => Reply): Reply {
  const isFree = rate.take();
  const { limit, remaining } = rate.status();
  const headers = {
    [`${prefix}-limit`]: String(limit),
    [`${prefix}-remaining`]: String(remaining),
    [`${prefix}-reset`]: String(reset(rate)),
  };
  if (!isFree) throw new Refusal(429, "429 Too Many Requests", undefined, headers);
  try {
    return { ...reply(), headers };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.status, error.title, error.detail, { ...error.headers, ...headers });
  }
}
