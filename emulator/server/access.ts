import type { Lockout, LockoutPolicy } from "./lockout";
import type { Rate, RateStatus } from "./rate-limit";

/** Which calls an API accepts, and how it rejects the others. */
export interface AccessPolicy {
  isAuthorized(request: Request): boolean;
  isRateLimited: boolean;
  lockout: LockoutPolicy;
  unauthorized(path: string): Response;
  lockedOut(path: string): Response;
  tooManyRequests(path: string, secondsLeft: number): Response;
  rateHeaders(status: RateStatus): Record<string, string>;
}

export interface AccessControl {
  policy: AccessPolicy;
  rate: Rate;
  /** Undefined: no address is ever locked out. */
  lockout?: Lockout;
}

/** The response to a call that is rejected. Such a call does not count against the rate limit. */
export function rejectCall(access: AccessControl, request: Request, address: string, path: string) {
  const { policy, rate, lockout } = access;
  if (lockout?.isLocked(address)) return policy.lockedOut(path);
  if (!policy.isAuthorized(request)) {
    lockout?.addFailure(address);
    return policy.unauthorized(path);
  }
  if (policy.isRateLimited && !rate.take()) return policy.tooManyRequests(path, rate.secondsLeft());
  return undefined;
}
