import type { Clock } from "./retry";

/** What an answer tells about the rate window it was counted in. */
export interface RateWindow {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970, on our clock. */
  readonly resetAt: number;
}

/** Says when the next call may go out, so that the API never has to say no. */
export interface Limiter {
  enter(): Promise<void>;
  /** After every call: what its answer told. `null`: it told nothing. Undefined: there was no answer. */
  leave(told: RateWindow | null | undefined): void;
  /** The API said no: nobody goes before that time. */
  block(until: number): void;
}

/** The window of an API that tells nothing of one. */
const BOUNDLESS: RateWindow = {
  limit: Number.POSITIVE_INFINITY,
  remaining: Number.POSITIVE_INFINITY,
  resetAt: Number.POSITIVE_INFINITY,
};

/** A share of the window that is left alone once others are seen to use it: what they take comes without notice. */
const MARGIN = 0.05;
const WORTH_TELLING_MS = 3000;

/**
 * Lets calls through as long as the window has room for them and for those under way. The budget belongs to a whole
 * organisation, so what counts is what the answers tell, never our own count. While that is not known (at the start, and
 * in each new window) one call goes alone and asks.
 */
export function createLimiter(clock: Clock, tell: (message: string) => void): Limiter {
  let window: RateWindow | undefined;
  let underWay = 0;
  let ours = 0;
  let blockedUntil = 0;
  let wakeAt = Number.POSITIVE_INFINITY;
  let toldFor = 0;
  const queue: (() => void)[] = [];

  function room(now: number): number {
    if (now < blockedUntil) return 0;
    if (window && now >= window.resetAt) window = undefined;
    if (!window) return 1 - underWay;
    const others = window.limit - window.remaining > ours;
    return window.remaining - underWay - (others ? Math.ceil(window.limit * MARGIN) : 0);
  }

  function pump(): void {
    const now = clock.now();
    for (let free = room(now); free > 0 && queue.length > 0; free--) {
      underWay++;
      queue.shift()?.();
    }
    // Whoever still waits is woken by the next answer, or when nothing is under way by the end of the window.
    if (queue.length > 0 && underWay === 0) wake(now < blockedUntil ? blockedUntil : (window?.resetAt ?? now), now);
  }

  function wake(at: number, now: number): void {
    if (at >= wakeAt) return;
    wakeAt = at;
    if (at - now >= WORTH_TELLING_MS && at !== toldFor) {
      toldFor = at;
      const calls = queue.length === 1 ? "1 call waits" : `${queue.length} calls wait`;
      tell(`ThousandEyes: the organisation's rate limit is used up; ${calls} ${Math.ceil((at - now) / 1000)} s.`);
    }
    void clock.sleep(at - now).then(() => {
      wakeAt = Number.POSITIVE_INFINITY;
      pump();
    });
  }

  function learn(told: RateWindow): void {
    const isSame = window !== undefined && Math.abs(told.resetAt - window.resetAt) < 1000;
    if (!isSame && window && window !== BOUNDLESS && told.resetAt < window.resetAt) return; // a late answer from the window before
    ours = isSame ? ours + 1 : 1;
    // Answers may overtake each other: the lowest count is the newest.
    window = isSame && window ? { ...told, remaining: Math.min(told.remaining, window.remaining) } : told;
  }

  return {
    enter: () =>
      new Promise((resolve) => {
        queue.push(resolve);
        pump();
      }),
    leave(told) {
      underWay--;
      if (told) learn(told);
      else if (told === null) window ??= BOUNDLESS;
      pump();
    },
    block(until) {
      blockedUntil = Math.max(blockedUntil, until);
      window = undefined;
    },
  };
}

/** Lets everything through. */
export const noLimiter: Limiter = { enter: async () => {}, leave: () => {}, block: () => {} };
