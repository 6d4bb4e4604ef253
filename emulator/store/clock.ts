/** The clock and the formats of a point in time. */
export interface Clock {
  now(): number;
  /** `2026-08-03T08:10:03Z` */
  seconds(): string;
  /** With milliseconds, their trailing zeros cut: `2026-08-03T08:10:03.12Z` */
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
