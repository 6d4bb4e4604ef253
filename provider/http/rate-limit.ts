import type { Clock } from "./retry";

/** What an answer says about the rate window it was counted in. */
export interface RateWindow {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970, on our clock. Not every API says it: then a window is taken to last as long as the first. */
  readonly resetAt?: number;
}

/** Says when the next call may go out, so that the API never has to say no. */
export interface Limiter {
  acquire(): Promise<void>;
  /** After every call: what its answer said. `null`: it said nothing. Undefined: there was no answer. */
  release(window: RateWindow | null | undefined): void;
  /** The API said no: nobody goes before that time. */
  block(until: number): void;
}

type KnownWindow = Required<RateWindow>;

/** The window of an API that says nothing of one. */
const BOUNDLESS: KnownWindow = {
  limit: Number.POSITIVE_INFINITY,
  remaining: Number.POSITIVE_INFINITY,
  resetAt: Number.POSITIVE_INFINITY,
};

/** A share of the window that is left alone once others are seen to use it: what they take comes without notice. */
const MARGIN = 0.05;
/** A wait this long is worth a line of output. */
const NOTICEABLE_MS = 3000;

export interface LimiterOptions {
  /** What is used up, for the line that says so: `Acme: the rate limit`. */
  readonly limitName: string;
  /** Takes that line. */
  readonly log: (line: string) => void;
  /** How long a window lasts, for an API whose answers do not say when it ends. Default: a minute. */
  readonly windowMs?: number;
}

/**
 * Lets calls through as long as the window has room for them and for those under way. The budget belongs to a whole
 * organisation, so what counts is what the answers say, never our own count. While that is not known (at the start, and
 * in each new window) one call goes alone and asks.
 */
export function createLimiter(clock: Clock, { limitName, log, windowMs = 60_000 }: LimiterOptions): Limiter {
  let window: KnownWindow | undefined;
  let underWay = 0;
  let ours = 0;
  let blockedUntil = 0;
  let wakeAt = Number.POSITIVE_INFINITY;
  let announcedFor = 0;
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
    if (at - now >= NOTICEABLE_MS && at !== announcedFor) {
      announcedFor = at;
      const calls = queue.length === 1 ? "1 call waits" : `${queue.length} calls wait`;
      log(`${limitName} is used up; ${calls} ${Math.ceil((at - now) / 1000)} s.`);
    }
    void clock.sleep(at - now).then(() => {
      wakeAt = Number.POSITIVE_INFINITY;
      pump();
    });
  }

  function learn(received: RateWindow): void {
    const next = { ...received, resetAt: received.resetAt ?? assumedReset(received) };
    const isSame = window !== undefined && Math.abs(next.resetAt - window.resetAt) < 1000;
    if (!isSame && window && window !== BOUNDLESS && next.resetAt < window.resetAt) return; // a late answer from the window before
    ours = isSame ? ours + 1 : 1;
    // Answers may overtake each other: the lowest count is the newest.
    window = isSame && window ? { ...next, remaining: Math.min(next.remaining, window.remaining) } : next;
  }

  /** A window began at the latest with the first answer of it; more calls left than answers under way explain is a new one. */
  function assumedReset({ remaining }: RateWindow): number {
    const isSame = window !== undefined && remaining <= window.remaining + underWay;
    return isSame && window ? window.resetAt : clock.now() + windowMs;
  }

  return {
    acquire: () =>
      new Promise((resolve) => {
        queue.push(resolve);
        pump();
      }),
    release(received) {
      underWay--;
      if (received) learn(received);
      else if (received === null) window ??= BOUNDLESS;
      pump();
    },
    block(until) {
      blockedUntil = Math.max(blockedUntil, until);
      window = undefined;
    },
  };
}

/** Lets everything through. */
export const noLimiter: Limiter = { acquire: async () => {}, release: () => {}, block: () => {} };
