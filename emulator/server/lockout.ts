const HOUR = 3_600_000;
const FAILURES = 10;

export interface Lockout {
  isShut(address: string): boolean;
  failed(address: string): void;
  reset(): void;
}

/** Ten failed logins within an hour shut an address out for an hour. */
export function createLockout(now: () => number): Lockout {
  const failures = new Map<string, number[]>();
  const shut = new Map<string, number>();
  return {
    isShut: (address) => now() < (shut.get(address) ?? 0),
    failed(address) {
      const recent = [...(failures.get(address) ?? []).filter((time) => now() - time < HOUR), now()];
      failures.set(address, recent);
      if (recent.length < FAILURES) return;
      shut.set(address, now() + HOUR);
      failures.delete(address);
    },
    reset() {
      failures.clear();
      shut.clear();
    },
  };
}
