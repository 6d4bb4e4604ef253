import type { Step } from "../engine/plan";
import type { PlannedOp } from "./report";

/**
 * Of several steps for one resource the first of these decides what becomes of it, in whatever order they come: of a
 * replacement "replace" has the properties, and what is deleted beside an update is a leftover of a run before.
 */
const DECISIVE = ["replace", "update", "create", "delete"];

const rank = ({ op }: Step) => DECISIVE.indexOf(op) + (DECISIVE.includes(op) ? 0 : DECISIVE.length + 1);

/** For each resource that changes, the step that decides what becomes of it. */
export function decisiveSteps(steps: readonly Step[]): Step[] {
  const decisive = new Map<string, Step>();
  for (const step of steps) {
    const known = decisive.get(step.urn);
    if (plannedOp(step.op) && (!known || rank(step) < rank(known))) decisive.set(step.urn, step);
  }
  return [...decisive.values()];
}

/** Undefined where a step changes nothing. */
export function plannedOp(op: string): PlannedOp | undefined {
  if (op.includes("replace") && !op.startsWith("read")) return "replace";
  if (op === "create" || op === "import") return "create";
  return op === "update" || op === "delete" ? op : undefined;
}
