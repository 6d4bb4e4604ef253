export type Finding = "up" | "down" | "degraded";

/** From then on there is a look at the target in equal steps, and this is what it finds. */
export interface Span {
  from: number;
  /** Milliseconds from one look to the next; 0: none but those that are asked for. */
  every: number;
  finds: Finding;
}

/** When a target is looked at, and what is found: all follows from the clock. Times are milliseconds since 1970. */
export interface Checks {
  /** Oldest first. */
  spans: Span[];
  /** When those that somebody asked for are done. */
  asked: number[];
}

interface Part extends Span {
  /** The last time that belongs to it. */
  to: number;
  asked: number[];
}

/** The spans up to a time, oldest first. What is done when another begins belongs to the one before. */
function partsOf({ spans, asked }: Checks, now: number): Part[] {
  return spans.map((span, i) => {
    const to = Math.min(now, spans[i + 1]?.from ?? now);
    return { ...span, to, asked: asked.filter((time) => time <= to && (i === 0 || time > span.from)) };
  });
}

const steps = ({ from, every }: Span, time: number) =>
  every === 0 ? 0 : Math.max(0, Math.floor((time - from) / every));

const countIn = (part: Part, after: number): number =>
  Math.max(0, steps(part, part.to) - steps(part, after)) + part.asked.filter((time) => time > after).length;

const lastOf = (part: Part): number | undefined => {
  const times = steps(part, part.to);
  const all = times > 0 ? [...part.asked, part.from + times * part.every] : part.asked;
  return all.length === 0 ? undefined : Math.max(...all);
};

/** What is known at a time: the last check, and how many before it failed in a row. */
export function stateAt(checks: Checks, now: number): { status: Finding | "unknown"; at?: number; failures: number } {
  const parts = partsOf(checks, now);
  const done = parts.map((part) => ({ status: part.finds, at: lastOf(part) })).filter(({ at }) => at !== undefined);
  const { status, at } = done.at(-1) ?? { status: "unknown" as const, at: undefined };
  const lastGood = done.filter((one) => one.status !== "down").at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  return { status, at, failures: parts.reduce((sum, part) => sum + countIn(part, lastGood), 0) };
}

/** How many checks there were after a time, and how many of them failed. */
export function countSince(checks: Checks, after: number, now: number): { checks: number; failures: number } {
  const counts = partsOf(checks, now).map((part) => ({ finds: part.finds, count: countIn(part, after) }));
  const sum = (some: typeof counts) => some.reduce((total, { count }) => total + count, 0);
  return { checks: sum(counts), failures: sum(counts.filter(({ finds }) => finds === "down")) };
}

/** The newest checks, the last one first. */
export function newest(checks: Checks, now: number, most: number): { at: number; status: Finding }[] {
  return partsOf(checks, now)
    .flatMap((part) => {
      const last = steps(part, part.to);
      const some = Array.from({ length: Math.min(most, last) }, (_, i) => part.from + (last - i) * part.every);
      return [...some, ...part.asked].map((at) => ({ at, status: part.finds }));
    })
    .sort((one, other) => other.at - one.at)
    .slice(0, most);
}
