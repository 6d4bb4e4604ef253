import type { Clock } from "./retry";

/** The rate window that an answer was counted in. */
export interface RateWindow {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970, on our clock. If the API does not send it, `windowMs` is assumed. */
  readonly resetAt?: number;
}

/** Delays calls so that the API never has to refuse one. */
export interface Limiter {
  acquire(): Promise<void>;
  /**
   * Called after every call, with the window of its answer. `null`: the answer has none. Undefined: there was no
   * answer.
   */
  release(window: RateWindow | null | undefined): void;
  /** The API refused a call: no call is sent before that time. */
  block(until: number): void;
}

type KnownWindow = Required<RateWindow>;

/** The window of an API whose answers have no rate headers. */
const BOUNDLESS: KnownWindow = {
  limit: Number.POSITIVE_INFINITY,
  remaining: Number.POSITIVE_INFINITY,
  resetAt: Number.POSITIVE_INFINITY,
};

/** A share of the window that stays unused if other clients use it too: their calls cannot be foreseen. */
const MARGIN = 0.05;
/** A wait of this length is logged. */
const NOTICEABLE_MS = 3000;

export interface LimiterOptions {
  /** The name of the limit in the log line: `Acme: the rate limit`. */
  readonly limitName: string;
  /** Writes the log line. */
  readonly log: (line: string) => void;
  /** The length of a window, if answers do not say when it ends. Default: a minute. */
  readonly windowMs?: number;
}

/**
 * Lets calls through as long as the window has room for them and for the calls in progress. The budget belongs to a
 * whole organisation, so only the numbers in the answers count, never our own count. While they are unknown (at the
 * start, and in each new window), a single call is sent to learn them.
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
    // The next answer wakes the waiting calls; if no call is in progress, the end of the window does.
    if (queue.length > 0 && underWay === 0) wake(now < blockedUntil ? blockedUntil : (window?.resetAt ?? now), now);
  }

  function wake(at: number, now: number): void {
    if (at >= wakeAt) return;
    wakeAt = at;
    announce(at, now, queue.length);
    void clock.sleep(at - now).then(() => {
      wakeAt = Number.POSITIVE_INFINITY;
      pump();
    });
  }

  function announce(at: number, now: number, waiting: number): void {
    if (at - now < NOTICEABLE_MS || at < announcedFor + 1000) return;
    announcedFor = at;
    const calls = waiting === 1 ? "1 call waits" : `${waiting} calls wait`;
    log(`${limitName} is used up; ${calls} ${Math.ceil((at - now) / 1000)} s.`);
  }

  function learn(received: RateWindow): void {
    const next = { ...received, resetAt: received.resetAt ?? assumedReset(received) };
    const isSame = window !== undefined && Math.abs(next.resetAt - window.resetAt) < 1000;
    if (!isSame && window && window !== BOUNDLESS && next.resetAt < window.resetAt) return; // a late answer from the window before
    ours = isSame ? ours + 1 : 1;
    // Answers may arrive out of order: the lowest count is the newest.
    window = isSame && window ? { ...next, remaining: Math.min(next.remaining, window.remaining) } : next;
  }

  /**
   * A window began no later than its first answer. If more calls are left than the answers still in progress explain, a
   * new window began.
   */
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
      // The refused call waits, too, even if no other does.
      announce(until, clock.now(), queue.length + 1);
    },
  };
}

/** Lets everything through. */
export const noLimiter: Limiter = { acquire: async () => {}, release: () => {}, block: () => {} };
