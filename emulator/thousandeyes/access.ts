import type { AccessPolicy } from "../server/access";
import type { IsRuleOn } from "../server/rules";
import type { Settings } from "./options";

const HOUR = 3_600_000;

const problem = (status: number, body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json", ...headers } });

/** Bearer tokens, the rate limit of the organisation, the lockout of addresses. */
export const accessPolicy = ({ tokens }: Settings, on: IsRuleOn): AccessPolicy => ({
  isAuthorized(request) {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
    return !on("R001") || (token !== undefined && (tokens.length === 0 || tokens.includes(token)));
  },
  isRateLimited: on("R006"),
  lockout: { failures: 10, period: HOUR },
  lockedOut(path) {
    // This response was never recorded: decided.
    const detail = "Too many failed logins: this address is locked out for an hour.";
    return problem(403, { type: "about:blank", title: "403 Forbidden", status: 403, detail, instance: path });
  },
  // R029: a 401 has its own body.
  unauthorized: () =>
    problem(401, { error: "invalid_token", error_description: "The access token is missing or not valid" }),
  tooManyRequests: (path, secondsLeft) =>
    problem(
      429,
      { type: "about:blank", title: "429 Too Many Requests", status: 429, instance: path },
      { "retry-after": String(secondsLeft) },
    ),
  // R006: on every response, errors and deletions too.
  rateHeaders: ({ limit, remaining, resetAt }) => ({
    "x-organization-rate-limit-limit": String(limit),
    "x-organization-rate-limit-remaining": String(remaining),
    "x-organization-rate-limit-reset": String(Math.ceil(resetAt / 1000)),
  }),
});
