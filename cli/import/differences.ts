import { compare } from "../drift/compare";
import type { PreviewPlan } from "../engine/plan";
import { parseUrn } from "../engine/urn";

/** A line for each resource that a preview would change: what happens to it, and which properties differ. */
export function differences(plan: PreviewPlan): string[] {
  const { findings, otherChanges } = compare(plan);
  const lines = findings.map(({ change: { plannedOp, urn, properties } }) => {
    const { kind, name } = parseUrn(urn);
    const paths = properties.map(({ path }) => path).join(", ");
    return `${plannedOp} ${kind} ${JSON.stringify(name)}${paths ? `: ${paths}` : ""}`;
  });
  return otherChanges ? [...lines, `${otherChanges} changes of resources of other providers`] : lines;
}
