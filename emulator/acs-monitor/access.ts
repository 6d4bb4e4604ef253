import type { AccessPolicy } from "../server/access";
import type { IsRuleOn } from "../server/rules";
import { bearerIn, type Sessions } from "./auth/sessions";

const OPEN = /\/(auth\/login|system\/health)$/;

const message = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ message: text }), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });

export const rateHeaders = ({ limit, remaining }: { limit: number; remaining: number }): Record<string, string> => ({
  "x-ratelimit-limit": String(limit),
  "x-ratelimit-remaining": String(remaining),
});

export const TOO_MANY = "Too Many Attempts.";

/** Bearer tokens and the rate limit of the user. */
export const accessPolicy = (sessions: Sessions, on: IsRuleOn): AccessPolicy => ({
  isAuthorized: ({ url, headers }) =>
    OPEN.test(new URL(url).pathname) || sessions.accept(bearerIn(headers)) || !on("M01"),
  isRateLimited: on("M02"),
  // Never used: the settings switch it off.
  lockout: { failures: Number.POSITIVE_INFINITY, period: 0 },
  lockedOut: () => message(403, "This action is unauthorized."),
  unauthorized: () => message(401, "Unauthenticated."),
  tooManyRequests: (_path, secondsLeft) => message(429, TOO_MANY, { "retry-after": String(secondsLeft) }),
  // No header says when the window ends.
  rateHeaders,
});
