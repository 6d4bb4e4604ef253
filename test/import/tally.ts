import { expect } from "vitest";
import { testTypes } from "../../emulator/thousandeyes/tests/types";
import { everyKind } from "../kinds/every";

export const KINDS = everyKind.map(({ kind }) => kind);
/** Where requests past the provider make objects. */
export const PATHS = [
  ...testTypes.map(({ name }) => `/tests/${name}`),
  ...["/alerts/rules", "/alert-suppression-windows", "/tags", "/credentials", "/roles", "/endpoint/labels"],
];

type Counted = { readonly kind: string } | { readonly path: string };
const classOf = (one: Counted) => ("kind" in one ? one.kind : one.path);

/**
 * Counts what of the random accounts is there: a law over empty accounts would hold whatever the code does. `least`: the
 * part that is not refused, for a name that is taken or an agent that is out of sight.
 */
export function tally(expected: readonly string[], least: number) {
  const found = new Set<string>();
  let tried = 0;
  let made = 0;
  return {
    add(all: readonly Counted[], there: readonly Counted[]): void {
      tried += all.length;
      made += there.length;
      for (const one of there) found.add(classOf(one));
    },
    expectFull(): void {
      expect(expected.filter((one) => !found.has(one))).toEqual([]);
      expect(made / tried).toBeGreaterThan(least);
    },
  };
}
