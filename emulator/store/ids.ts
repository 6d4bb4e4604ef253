/** R013: ids are strings of digits from about 2^48 on; each family counts for itself, all test types share one count. */
const STARTS = {
  test: 281474976990000,
  rule: 281474977490000,
  window: 281474976890000,
  group: 281474976790000,
  role: 281474976795000,
  user: 281474976780000,
  credential: 281474976760000,
  dnsServer: 281474976850000,
  agent: 281474976740000,
  member: 4000,
  label: 20000,
  endpointLabel: 422212465200000,
  audit: 1,
  version: 1001,
  uuid: 1,
  hex: 1,
} as const;

type Family = keyof typeof STARTS;

export interface Ids {
  next(family: Exclude<Family, "uuid" | "hex">): string;
  uuid(): string;
  /** 24 hex digits: dashboards and their filters. */
  hex(): string;
}

export function createIds(): Ids {
  const counts: Partial<Record<Family, number>> = {};
  const count = (family: Family): number => {
    const value = counts[family] ?? STARTS[family];
    counts[family] = value + 1;
    return value;
  };
  return {
    next: (family) => String(count(family)),
    // Counted, not random: two runs of the same program give the same account.
    uuid: () => `7e57ab1e-0000-4000-8000-${count("uuid").toString(16).padStart(12, "0")}`,
    hex: () => `7e57ab1e${count("hex").toString(16).padStart(16, "0")}`,
  };
}
