import type { OwnLimit } from "../http/own-limit";
import { createLimiter, type RateWindow } from "../http/rate-limit";
import type { Clock } from "../http/retry";

const HOUR_MS = 3_600_000;
/** Smaller numbers count the seconds left; larger ones are a time in unix seconds. */
const UNIX_SECONDS = 1_000_000_000;

/** R166: the document says that the reset is the time left, while that of all calls is a time (R006). */
function rate(headers: Headers, now: number): RateWindow | null {
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => {
    const value = headers.get(`x-dashboard-snapshot-rate-limit-${name}`);
    return value === null ? Number.NaN : Number(value);
  }) as [number, number, number];
  if (![limit, remaining, reset].every(Number.isFinite)) return null;
  return { limit, remaining, resetAt: reset < UNIX_SECONDS ? now + reset * 1000 : reset * 1000 };
}

/** R166: snapshots of dashboards have 100 creates an hour. */
export const snapshotLimit = (clock: Clock, log: (line: string) => void): OwnLimit => ({
  isFor: ({ method, path }) => method === "POST" && path === "/dashboard-snapshots",
  rate,
  retryAfter: (headers, now) => Math.max(0, (rate(headers, now)?.resetAt ?? now) - now),
  limiter: createLimiter(clock, {
    limitName: "ThousandEyes: the hourly limit of dashboard snapshots",
    log,
    windowMs: HOUR_MS,
  }),
});
