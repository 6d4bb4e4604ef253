import { type ApiError, ConnectionError, LoginError, StatusError, UnreadableAnswerError } from "./errors";

/** The clock, a parameter so that tests need not wait. */
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
  /** Milliseconds to wait, from the headers; undefined if they do not say. */
  readonly retryAfterMs?: number | undefined;
  /** True for an idempotent POST. */
  readonly repeatable?: boolean | undefined;
  /** The waits in milliseconds after each attempt, if the call was refused for a reason that passes by itself. */
  readonly waitsMs?: readonly number[] | undefined;
  /** True for a transient status. Default: 502, 503 and 504. */
  readonly isTransient?: ((status: number) => boolean) | undefined;
}

export const MAX_ATTEMPTS = 5;
const BASE_MS = 500;
const MAX_BACKOFF_MS = 30_000;
/** Statuses of a gateway that gave up: an idempotent call is sent again. */
const isGatewayError = (status: number) => [502, 503, 504].includes(status);

/**
 * Milliseconds to wait before the next attempt; undefined: do not try again.
 *
 * After a 429 every waiter gets the same reset time: jitter spreads them, and allows for clocks that differ.
 *
 * After a refused connection or a 429 the call was not carried out, so any call is sent again. After any other failure
 * only idempotent calls are: a POST may have been carried out although its answer was lost. What then becomes of a create
 * is decided in `core/create-once.ts`.
 */
export function waitBeforeRetry(attempt: Attempt, clock: Clock): number | undefined {
  const { method, number, error, retryAfterMs = 0, repeatable, waitsMs, isTransient = isGatewayError } = attempt;
  if (waitsMs) return waitsMs[number - 1];
  if (number >= MAX_ATTEMPTS) return undefined;
  // The call itself was not sent, so it may be sent again, whatever it is.
  if (error instanceof LoginError) return waitBeforeRetry({ ...attempt, error: error.login, repeatable: true }, clock);
  if (error instanceof StatusError && error.status === 429) return retryAfterMs + backoff(number, clock);
  if (error instanceof ConnectionError && error.unsent) return backoff(number, clock);
  return (method !== "POST" || repeatable) && mayPass(error, isTransient) ? backoff(number, clock) : undefined;
}

/** True for a failure of the connection or of what stands before the API: the call itself may be right. */
export const mayPass = (error: ApiError, isTransient: Attempt["isTransient"] = isGatewayError): boolean =>
  (error instanceof LoginError && mayPass(error.login, isTransient)) ||
  error instanceof ConnectionError ||
  error instanceof UnreadableAnswerError ||
  (error instanceof StatusError && isTransient(error.status));

/** Exponential with full jitter. */
const backoff = (number: number, clock: Clock) => clock.random() * Math.min(MAX_BACKOFF_MS, BASE_MS * 2 ** number);
