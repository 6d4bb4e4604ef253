import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { definitionOf } from "../../provider/thousandeyes/registry";
import type { PreviewPlan } from "../engine/plan";
import { decisiveSteps, plannedOp } from "../engine/steps";
import { parseUrn } from "../engine/urn";

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
  const decisive = new Map(decisiveSteps(steps).map((step) => [step.urn, step]));
  const all = new Map(steps.map((step) => [step.urn, decisive.get(step.urn) ?? step]));
  return [...all.values()].flatMap(({ op, urn, newState }) => {
    const { kind, name } = parseUrn(urn);
    if (!kind?.endsWith("Test") || op === "delete" || !newState?.inputs) return [];
    const { __provider, ...inputs } = newState.inputs;
    return [{ urn, name, definition: definitionOf(kind), inputs, isChanged: plannedOp(op) !== undefined }];
  });
}

/** `shop-*`: an asterisk stands for anything, a question mark for one character. */
export function matches(glob: string, name: string): boolean {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${pattern}$`, "su").test(name);
}
