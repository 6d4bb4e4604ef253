import type { JsonObject } from "../../../provider/core/json";
import type { Step } from "../../engine/plan";
import { formatPath, partsOf } from "../../engine/property-path";
import type { Account } from "./accounts";
import { changedPaths, covers } from "./changed-paths";
import { withIgnored } from "./ignored";
import { bare, markedLike, masked } from "./marks";
import type { Found } from "./read-account";
import type { StateResource } from "./read-state";
import { withUnknownIds } from "./unknown-ids";

/**
 * The steps of `pulumi preview --refresh` if the program is as it was deployed: what the state says takes its place.
 */
export async function planSteps(
  resources: readonly StateResource[],
  found: ReadonlyMap<StateResource, Found>,
  accountOf: (resource: StateResource) => Account,
): Promise<Step[]> {
  const steps: Step[] = [];
  /** Ids that end: those of objects that would be created again. */
  const recreated = new Map<string, string>();
  for (const resource of resources) {
    const step = await planStep(resource, found.get(resource), recreated, accountOf);
    if (step?.op === "create" || step?.op === "replace") recreated.set(resource.urn, resource.id);
    if (step) steps.push(step);
  }
  return [...resources.map((one): Step => ({ op: "refresh", urn: one.urn, oldState: shown(one) })), ...steps];
}

async function planStep(
  resource: StateResource,
  found: Found | undefined,
  recreated: ReadonlyMap<string, string>,
  accountOf: (resource: StateResource) => Account,
): Promise<Step | undefined> {
  const { urn, kind = "" } = resource;
  if (resource.pendingReplacement) return { op: "replace", urn };
  if (!found) return undefined;
  if (found.id === undefined) return { op: "create", urn };
  const handler = accountOf(resource).handler(kind);
  const wanted = withIgnored(withUnknownIds(resource, recreated), found.inputs, resource.ignoreChanges ?? []);
  // A value with the same meaning keeps the spelling of the account, as in a preview.
  const { inputs, failures } = await handler.check(bare(found.inputs), bare(wanted));
  const declared = (failures.length ? wanted : markedLike(inputs, wanted)) as JsonObject;
  const paths = changedPaths(found.inputs, declared).filter(([name]) => !String(name).startsWith("__"));
  if (paths.length === 0) return undefined;
  const { replaces } = await handler.diff(resource.id, found.outputs, bare(declared));
  const patterns = (resource.replaceOnChanges ?? []).map(partsOf);
  const isReplaced = replaces.length > 0 || paths.some((path) => patterns.some((pattern) => covers(pattern, path)));
  return {
    op: isReplaced ? "replace" : "update",
    urn,
    oldState: { ...shown(resource), inputs: masked(found.inputs) },
    newState: { urn, inputs: masked(declared) },
    detailedDiff: Object.fromEntries(paths.map((path) => [formatPath(path), {}])),
  };
}

const shown = ({ urn, id, inputs, outputs, modified }: StateResource) => ({
  ...{ urn, id, inputs: masked(inputs), outputs: masked(outputs) },
  ...(modified && { modified }),
});
