import { EXIT } from "../output/exit";
import { unitsIn } from "../units/document";
import { plus } from "../units/range";
import type { TestCost } from "./estimate";
import type { CostDocument } from "./schema";

export interface Limits {
  /** Of a unit. */
  readonly price?: number;
  /** Units in 31 days. */
  readonly budget?: number;
}

/** The estimate for programs: what costs most comes first. */
export function documentOf(costs: readonly TestCost[], { price, budget }: Limits, notes: string[]): CostDocument {
  const [before, after] = [plus(...costs.map((one) => one.before)), plus(...costs.map((one) => one.after))];
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
    notes,
  };
}
