const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** The milliseconds of a window: `12h`. */
export const windowMs = (window: string): number =>
  Number.parseInt(window, 10) * (UNIT_MS[window.slice(-1)] ?? Number.NaN);

/** The period that a command is about: up to now, or between two times. Neither: what the command does without. */
export interface Period {
  readonly window?: string;
  /** UTC, in whole seconds. */
  readonly startDate?: string;
  readonly endDate?: string;
}
