import { groupBy } from "../../../provider/core/group-by";
import { counted } from "../../output/counted";
import { naturalOrder } from "../../output/natural-order";
import type { Test } from "../account";

/** A row of the matrix: a test, or tests that are alike where there are too many for a row each. */
export interface Row {
  readonly name: string;
  readonly tests: readonly [Test, ...Test[]];
}

/** More nobody reads, and no browser likes. */
const MAX_ROWS = 2000;

/** The tests by type, the largest first. */
export function rowsOf(tests: readonly Test[]): [type: string, rows: Row[]][] {
  const all = tests.length > MAX_ROWS ? alike(tests) : tests.map((test): Row => ({ name: test.name, tests: [test] }));
  const sorted = all.sort((a, b) => naturalOrder(a.name, b.name));
  const byType = groupBy(sorted, ({ tests: [{ type }] }) => type);
  return [...byType].sort(([, a], [, b]) => b.length - a.length);
}

/** Tests of a type that the same agents run. The largest groups, if there are very many. */
function alike(tests: readonly Test[]): Row[] {
  const groups = new Map<string, [Test, ...Test[]]>();
  for (const test of tests) {
    const key = JSON.stringify([test.type, test.isEnabled, test.agents.map(({ id }) => id).sort()]);
    const group = groups.get(key);
    if (group) group.push(test);
    else groups.set(key, [test]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_ROWS)
    .map((all) => ({
      name: all.length > 1 ? `${counted(all.length, "tests")} like ${all[0].name}` : all[0].name,
      tests: all,
    }));
}
