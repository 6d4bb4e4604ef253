import type { PreviewPlan, ResourceState, Step } from "../engine/plan";
import { decisiveSteps, type PlannedOp, plannedOp } from "../engine/steps";
import { parseUrn } from "../engine/urn";
import { propertyChanges } from "./properties";
import type { Change, ChangeStatus, DriftReport, PropertyChange, Resource } from "./report";

/** A change, and the resource as Pulumi last left it. */
export interface Finding {
  readonly change: Change;
  readonly deployed?: ResourceState;
}

export interface Comparison extends Omit<DriftReport, "drifted" | "undeployed" | "notes"> {
  readonly findings: readonly Finding[];
}

/** Compares the program with the state of the account. */
export function compare({ steps }: Pick<PreviewPlan, "steps">): Comparison {
  const { stack, project } = parseUrn(steps[0]?.urn ?? "");
  const deployed = new Map(steps.filter(({ op }) => op === "refresh").map((step) => [step.urn, step.oldState]));
  const changing = decisiveSteps(steps);
  const isOurs = (urn: string) => parseUrn(urn).kind !== undefined;
  const ours = changing.filter(({ urn }) => isOurs(urn)).sort((a, b) => inOrder(a.urn, b.urn));
  const findings = ours.map((step) => finding(step, deployed.get(step.oldState?.urn ?? step.urn)));
  const changed = new Set(ours.flatMap(({ urn, oldState }) => [urn, oldState?.urn ?? urn]));
  const unchanged = [...deployed.keys()]
    .filter((urn) => !changed.has(urn))
    .sort(inOrder)
    .flatMap(resource);
  const others = changing.filter(({ urn }) => !isOurs(urn) && parseUrn(urn).type !== "pulumi:pulumi:Stack");
  return { stack, project, findings, unchanged, otherChanges: others.length };
}

function resource(urn: string): Resource[] {
  const { name, kind } = parseUrn(urn);
  return kind === undefined ? [] : [{ name, kind, urn }];
}

/** Sorts by kind, then by name: the order of the engine's steps differs in every run. */
function inOrder(a: string, b: string): number {
  const [one, two] = [a, b].map((urn) => [parseUrn(urn).kind, parseUrn(urn).name, urn].join("\0")) as [string, string];
  return one < two ? -1 : one > two ? 1 : 0;
}

function finding(step: Step, deployed: ResourceState | undefined): Finding {
  const [{ name, kind, urn }] = resource(step.urn) as [Resource];
  const op = plannedOp(step.op) as PlannedOp;
  const properties = op === "update" || op === "replace" ? propertyChanges(step, deployed) : [];
  const status = statusOf(op, deployed !== undefined, properties);
  const { id, outputs } = deployed ?? step.oldState ?? {};
  const aid = outputs?.aid;
  const change = { name, kind, urn, status, plannedOp: op, properties, ...(id && { id }) };
  return { change: { ...change, ...(aid ? { accountGroupId: String(aid) } : {}) }, ...(deployed && { deployed }) };
}

function statusOf(op: PlannedOp, wasDeployed: boolean, properties: readonly PropertyChange[]): ChangeStatus {
  if (op === "create") return wasDeployed ? "deleted" : "new";
  if (op === "delete") return "removed";
  return properties.some(({ drifted }) => drifted) ? "edited" : "changed";
}
