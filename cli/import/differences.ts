import type { PreviewPlan, Step } from "../engine/plan";
import { formatPath, keysOf } from "../engine/property-path";
import { decisiveSteps } from "../engine/steps";
import { parseUrn } from "../engine/urn";

/** A line for each resource that a preview would change: what happens to it, and which properties differ. */
export const differences = ({ steps }: PreviewPlan): string[] =>
  decisiveSteps(steps).map((step) => {
    const { kind, type, name } = parseUrn(step.urn);
    const paths = pathsOf(step);
    return `${step.op} ${kind ?? type} ${JSON.stringify(name)}${paths.length ? `: ${paths.join(", ")}` : ""}`;
  });

const pathsOf = ({ detailedDiff, diffReasons }: Step): string[] => {
  const paths = Object.keys(detailedDiff ?? {});
  return [...new Set((paths.length ? paths : (diffReasons ?? [])).map((path) => formatPath(keysOf(path))))];
};
