import type { Step } from "./plan";

/** What `pulumi up --refresh` would do with a resource. */
export type PlannedOp = "create" | "update" | "replace" | "delete";

/**
 * If a resource has several steps, the first of these operations decides, whatever the order of the steps: in a
 * replacement, "replace" has the properties, and a delete besides an update removes a leftover of an earlier run.
 */
const DECISIVE = ["replace", "update", "create", "delete"];

const rank = ({ op }: Step) => DECISIVE.indexOf(op) + (DECISIVE.includes(op) ? 0 : DECISIVE.length + 1);

/** The decisive step of each resource that changes. */
export function decisiveSteps(steps: readonly Step[]): Step[] {
  const decisive = new Map<string, Step>();
  for (const step of steps) {
    const known = decisive.get(step.urn);
    if (plannedOp(step.op) && (!known || rank(step) < rank(known))) decisive.set(step.urn, step);
  }
  return [...decisive.values()];
}

/** One step of each resource, also of those that stay as they are. */
export function stepOfEach(steps: readonly Step[]): Step[] {
  const decisive = new Map(decisiveSteps(steps).map((step) => [step.urn, step]));
  return [...new Map(steps.map((step) => [step.urn, decisive.get(step.urn) ?? step])).values()];
}

/** Undefined if a step changes nothing. */
export function plannedOp(op: string): PlannedOp | undefined {
  if (op.includes("replace") && !op.startsWith("read")) return "replace";
  if (op === "create" || op === "import") return "create";
  return op === "update" || op === "delete" ? op : undefined;
}
