import type { OwnLimit } from "../http/own-limit";
import { createLimiter } from "../http/rate-limit";
import type { Clock } from "../http/retry";
import { ownRate } from "./own-rate";

const rate = ownRate("x-instant-test-rate-limit");

/** Instant tests that may start in a minute (R228). */
export const INSTANT_TESTS_A_MINUTE = 24;

/** R228: 24 instant tests a minute, created or run again; a 429 does not say when to come again, but the reset does. */
export const instantLimit = (clock: Clock, log: (line: string) => void): OwnLimit => ({
  isFor: ({ method, path }) => method === "POST" && /^\/tests\/[^/]+\/(instant|run)$/.test(path),
  rate,
  retryAfter: (headers, now) => Math.max(0, (rate(headers, now)?.resetAt ?? now) - now),
  limiter: createLimiter(clock, { limitName: "ThousandEyes: the limit of instant tests", log }),
});
