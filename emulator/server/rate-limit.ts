import type { ServerSettings } from "./settings";

export interface RateStatus {
  limit: number;
  remaining: number;
  /** When the window ends, in milliseconds since 1970. */
  resetAt: number;
}

export interface Rate {
  /** Counts one call; false if the window is used up. */
  take(): boolean;
  status(): RateStatus;
  secondsLeft(): number;
  reset(): void;
}

/** One limit for all callers, in fixed windows that open with the first call. */
export function createRate({ rateLimit, rateWindow, now }: ServerSettings): Rate {
  let ends = 0;
  let used = 0;
  const openWindow = () => {
    if (now() < ends) return;
    ends = now() + rateWindow * 1000;
    used = 0;
  };
  return {
    take() {
      openWindow();
      if (used >= rateLimit) return false;
      used += 1;
      return true;
    },
    status() {
      openWindow();
      return { limit: rateLimit, remaining: Math.max(0, rateLimit - used), resetAt: ends };
    },
    secondsLeft: () => Math.max(1, Math.ceil((ends - now()) / 1000)),
    reset() {
      ends = 0;
    },
  };
}
