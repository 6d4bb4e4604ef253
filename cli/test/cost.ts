import type { JsonObject } from "../../provider/core/json";
import { plus, type Range, times } from "../units/range";
import { RATES } from "../units/rates";
import type { AgentWeights } from "../units/weights";
import type { Declared } from "./declared";

/** What one run of these tests costs, in units: each instant test costs what a round of its schedule does. */
export function costOfRuns(
  tests: readonly { declared: Pick<Declared, "definition">; body: JsonObject }[],
  weights: AgentWeights,
): Range {
  const thousandths = tests.map(({ declared: { definition }, body }) => {
    const rate = RATES[definition.kind]?.(definition.fields, body) ?? [0, 0];
    return times(rate, weights.ofIds(body.agents));
  });
  return times(plus(...thousandths), [0.001, 0.001]);
}
