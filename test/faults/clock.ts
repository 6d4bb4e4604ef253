import type { Clock } from "../../provider/http/retry";

/** A clock on which a wait of an hour takes no time, and something may be going on meanwhile. */
export interface Time extends Clock {
  /** Lets something happen once so many milliseconds have been waited. */
  later(ms: number, what: () => Promise<unknown>): void;
}

export function newTime(): Time {
  let now = Date.parse("2026-01-01T00:00:00Z");
  const plans: { at: number; what: () => Promise<unknown> }[] = [];

  async function sleep(ms: number): Promise<void> {
    const until = now + ms;
    for (;;) {
      plans.sort((a, b) => a.at - b.at);
      if (!plans[0] || plans[0].at > until) break;
      const { at, what } = plans.shift() as (typeof plans)[0];
      now = Math.max(now, at);
      await what();
    }
    now = Math.max(now, until);
  }

  return {
    now: () => now,
    sleep,
    random: () => 0.5,
    later: (ms, what) => void plans.push({ at: now + ms, what }),
  };
}
