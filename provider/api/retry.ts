import { type ApiError, ConnectionError, StatusError, UnreadableAnswerError } from "./errors";

/** The clock, handed in so that tests need no waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

export const realClock: Clock = {
  now: Date.now,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
};

export interface Attempt {
  readonly method: string;
  /** 1 for the first one. */
  readonly number: number;
  readonly error: ApiError;
  /** What the rate-limit headers say: milliseconds to wait; undefined where they say nothing. */
  readonly told?: number | undefined;
  /** A POST that may be sent twice. */
  readonly repeatable?: boolean | undefined;
}

export const MOST_ATTEMPTS = 5;
const BASE_MS = 500;
const LONGEST_MS = 30_000;
/** Statuses of a gateway that gave up: for a call that can be repeated, worth another try. */
const PASSING = new Set([502, 503, 504]);

/**
 * Milliseconds to wait before the next attempt; undefined: do not try again.
 *
 * After a 429 all that wait are told the same moment: none comes at once, no two come together, clocks may differ.
 *
 * A refused connection and a 429 were never carried out, so anything may be sent again. After any other failure only
 * calls that can be repeated are: a POST may have been carried out although its answer was lost (R011).
 */
export function waitBeforeRetry(
  { method, number, error, told, repeatable }: Attempt,
  clock: Clock,
): number | undefined {
  if (number >= MOST_ATTEMPTS) return undefined;
  if (error instanceof StatusError && error.status === 429) return (told ?? 0) + backoff(number, clock);
  if (error instanceof ConnectionError && error.unsent) return backoff(number, clock);
  return (method !== "POST" || repeatable) && passes(error) ? backoff(number, clock) : undefined;
}

const passes = (error: ApiError) =>
  error instanceof ConnectionError ||
  error instanceof UnreadableAnswerError ||
  (error instanceof StatusError && PASSING.has(error.status));

/** Exponential with full jitter. */
const backoff = (number: number, clock: Clock) => clock.random() * Math.min(LONGEST_MS, BASE_MS * 2 ** number);
