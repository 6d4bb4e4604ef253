import type { Settings } from "../thousandeyes/options";

export interface Rate {
  /** Counts one call; false when the window is used up. */
  take(): boolean;
  headers(): Record<string, string>;
  secondsLeft(): number;
  reset(): void;
}

/** R006: one allowance for the whole organisation, counted in fixed windows that open with the first call. */
export function createRate({ rateLimit, rateWindow, now }: Settings): Rate {
  let ends = 0;
  let used = 0;
  const turn = () => {
    if (now() < ends) return;
    ends = now() + rateWindow * 1000;
    used = 0;
  };
  return {
    take() {
      turn();
      if (used >= rateLimit) return false;
      used += 1;
      return true;
    },
    headers() {
      turn();
      return {
        "x-organization-rate-limit-limit": String(rateLimit),
        "x-organization-rate-limit-remaining": String(Math.max(0, rateLimit - used)),
        "x-organization-rate-limit-reset": String(Math.ceil(ends / 1000)),
      };
    },
    secondsLeft: () => Math.max(1, Math.ceil((ends - now()) / 1000)),
    reset() {
      ends = 0;
    },
  };
}
