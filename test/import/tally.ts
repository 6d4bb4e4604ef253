import { expect } from "vitest";
import { everyKind } from "../kinds/every";
import type { Made } from "./account";

/** Names that are taken, and agents that are out of sight, are refused now and then. */
const LEAST = 0.97;

/** Counts what of the random accounts is there: a law over empty accounts would hold whatever the code does. */
export function tally() {
  const kinds = new Set<string>();
  let tried = 0;
  let made = 0;
  return {
    add(objects: readonly Made[], there: readonly Made[]): void {
      tried += objects.length;
      made += there.length;
      for (const { kind } of there) kinds.add(kind);
    },
    /** `others`: kinds that these accounts have on purpose none of. */
    expectFull(others: readonly string[] = []): void {
      const lacking = everyKind.map(({ kind }) => kind).filter((kind) => !kinds.has(kind));
      expect(lacking).toEqual(others);
      expect(made / tried).toBeGreaterThan(LEAST);
    },
  };
}
