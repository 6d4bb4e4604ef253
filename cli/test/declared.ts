import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { definitionOf } from "../../provider/thousandeyes/registry";
import type { PreviewPlan } from "../engine/plan";
import { plannedOp, stepOfEach } from "../engine/steps";
import { parseUrn, thousandEyesKind } from "../engine/urn";

/** A test of the program. */
export interface Declared {
  readonly urn: string;
  readonly name: string;
  readonly definition: Definition;
  /** As the program has them; without what is left to the API. Secrets are `[secret]`. */
  readonly inputs: JsonObject;
  readonly isChanged: boolean;
}

/** The tests that a program declares; not those that it would delete. */
export function declaredTests({ steps }: Pick<PreviewPlan, "steps">): Declared[] {
  return stepOfEach(steps).flatMap(({ op, urn, newState }) => {
    const kind = thousandEyesKind(urn);
    if (!kind?.endsWith("Test") || op === "delete" || !newState?.inputs) return [];
    const { __provider, ...inputs } = newState.inputs;
    return [
      { urn, name: parseUrn(urn).name, definition: definitionOf(kind), inputs, isChanged: plannedOp(op) !== undefined },
    ];
  });
}
