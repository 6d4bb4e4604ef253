import { EXIT } from "../output/exit";
import { rounded, unitsIn } from "../units/document";
import { plus, type Range } from "../units/range";
import type { TestCost } from "./estimate";
import type { CostDocument } from "./schema";

export interface Limits {
  /** Of a unit. */
  readonly price?: number;
  /** Units in 31 days. */
  readonly budget?: number;
}

const OVERLAP = "A test counts under each of its tags here: the rows make more than the total.";

const sumOf = (costs: readonly TestCost[], when: "before" | "after") =>
  plus(...costs.map((one) => one[when])).map(rounded) as unknown as Range;

/**
 * The estimate for programs: what costs most comes first. `tests`: what the costs are of, each test once, where these are
 * of groups.
 */
export function documentOf(
  costs: readonly TestCost[],
  { price, budget }: Limits,
  notes: readonly string[],
  tests = costs,
): CostDocument {
  const [before, after] = [sumOf(tests, "before"), sumOf(tests, "after")];
  const overlap = sumOf(costs, "after")[1] > after[1] ? [OVERLAP] : [];
  const byPrice = [...costs].sort(
    (a, b) => b.after[1] - a.after[1] || b.before[1] - a.before[1] || (a.name < b.name ? -1 : 1),
  );
  return {
    version: 1,
    unit: "units/31d",
    before: unitsIn(before),
    after: unitsIn(after),
    ...(price !== undefined && { price }),
    ...(budget !== undefined && { budget }),
    // Above the budget it may be: nobody would see it later.
    exitCode: budget !== undefined && after[1] > budget ? EXIT.differs : EXIT.good,
    resources: byPrice.map(({ id: _, ...one }) => ({ ...one, before: unitsIn(one.before), after: unitsIn(one.after) })),
    notes: [...overlap, ...notes],
  };
}
