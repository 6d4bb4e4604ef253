/** The period that a command is about: up to now, or between two times. Neither: what the command does without. */
export interface Period {
  readonly window?: string;
  /** UTC, in whole seconds. */
  readonly startDate?: string;
  readonly endDate?: string;
}
