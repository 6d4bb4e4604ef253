/** This number of failed logins within the period, in milliseconds, locks an address out for the same period. */
export interface LockoutPolicy {
  failures: number;
  period: number;
}

export interface Lockout {
  isLocked(address: string): boolean;
  addFailure(address: string): void;
  reset(): void;
}

export function createLockout({ failures: most, period }: LockoutPolicy, now: () => number): Lockout {
  const failures = new Map<string, number[]>();
  const locked = new Map<string, number>();
  return {
    isLocked: (address) => now() < (locked.get(address) ?? 0),
    addFailure(address) {
      const recent = [...(failures.get(address) ?? []).filter((time) => now() - time < period), now()];
      failures.set(address, recent);
      if (recent.length < most) return;
      locked.set(address, now() + period);
      failures.delete(address);
    },
    reset() {
      failures.clear();
      locked.clear();
    },
  };
}
