import type { OwnLimit } from "../http/own-limit";
import { createLimiter } from "../http/rate-limit";
import type { Clock } from "../http/retry";
import { ownRate } from "./own-rate";

const HOUR_MS = 3_600_000;

/** R166: the document says that the reset is the time left, while that of all calls is a time (R006). */
const rate = ownRate("x-dashboard-snapshot-rate-limit");

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
