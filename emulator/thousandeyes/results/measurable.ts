import { instantTests } from "../instant/instant-test";
import { visibleTests } from "../tests/shared";
import type { Test } from "../tests/test";
import type { Scope } from "../world/world";
import type { Round } from "./measured";
import { intervalOf, roundsOf } from "./rounds";

/** A test that has results, scheduled or instant. */
export interface Measurable {
  test: Test;
  /** The rounds that began in this time, in seconds, oldest first. */
  roundsIn(from: number, until: number): Round[];
  /** Seconds from one round to the next, at most: in so long the last one began. Infinite for instant tests. */
  interval: number;
}

/** How long a run of an instant test takes. */
const RUN = 60;

export function findMeasurable(scope: Scope, id: string): Measurable | undefined {
  const instant = instantTests(scope).find(id);
  if (instant !== undefined) {
    const rounds = instant.runs.map((start) => ({ start, end: start + RUN }));
    return {
      test: instant,
      interval: Number.POSITIVE_INFINITY,
      roundsIn: (from, until) => rounds.filter(({ start }) => start >= from && start <= until),
    };
  }
  const test = visibleTests(scope).find(id);
  return test && { test, interval: intervalOf(test), roundsIn: (from, until) => roundsOf(test, from, until) };
}
