/** What one check found. */
export interface Finding {
  /** What was looked at: `token`, `stack`. */
  readonly check: string;
  /** `advice`: it works, and would be better otherwise. `trouble`: something will not work. */
  readonly status: "good" | "advice" | "trouble";
  /** What is so. Never a secret. */
  readonly found: string;
  /** What to do about it. */
  readonly cure?: string;
}

export const good = (check: string, found: string): Finding => ({ check, status: "good", found });

export const advice = (check: string, found: string, cure: string): Finding => ({
  check,
  status: "advice",
  found,
  cure,
});

export const trouble = (check: string, found: string, cure: string): Finding => ({
  check,
  status: "trouble",
  found,
  cure,
});

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim();
