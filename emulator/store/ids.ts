/** New ids. They are counted, not random: two runs of the same program give the same account. */
export interface Ids<Family extends string> {
  /** A string of digits; each family has its own counter. */
  next(family: Family): string;
  /** A string of digits, for objects without a family: each first number has its own counter. */
  from(start: number): string;
  uuid(): string;
  /** 24 hex digits. */
  hex(): string;
}

/** `starts`: the first number of each family. */
export function createIds<Family extends string>(starts: Readonly<Record<Family, number>>): Ids<Family> {
  const counts = new Map<string, number>();
  const count = (family: string, start: number): number => {
    const value = counts.get(family) ?? start;
    counts.set(family, value + 1);
    return value;
  };
  return {
    next: (family) => String(count(family, starts[family])),
    from: (start) => String(count(`from ${start}`, start)),
    uuid: () => `7e57ab1e-0000-4000-8000-${count("uuid", 1).toString(16).padStart(12, "0")}`,
    hex: () => `7e57ab1e${count("hex", 1).toString(16).padStart(16, "0")}`,
  };
}
