/** The clock and the spellings of a moment that the services use (R014). */
export interface Clock {
  now(): number;
  /** `2026-08-03T08:10:03Z`: tests, tags, users. */
  seconds(): string;
  /** Milliseconds with the trailing zeros cut: dashboard filters. */
  millis(): string;
}

export const inSeconds = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

export function createClock(now: () => number): Clock {
  return {
    now,
    seconds: () => inSeconds(now()),
    millis: () => new Date(now()).toISOString().replace(/\.?0+Z$/, "Z"),
  };
}
