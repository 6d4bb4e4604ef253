import type { ApiAccess } from "../engine/api";
import type { PreviewPlan } from "../engine/plan";
import { preview } from "../engine/preview";
import type { Workspace } from "../engine/run";
import { thousandEyesKind } from "../engine/urn";
import { compare, type Finding } from "./compare";
import { type DriftReport, isDrift } from "./report";

export interface Check extends Workspace {
  readonly log: (line: string) => void;
}

/** The API of the account in which a resource is, by its URN; undefined if there is none to ask. */
type AccessOf = (urn: string) => Promise<ApiAccess | undefined>;

/** Gets the drift from the engine, then the authors from the API. */
export async function check({ log, ...workspace }: Check): Promise<DriftReport> {
  const plan = await preview(workspace);
  let access: Promise<ApiAccess> | undefined;
  const open = async () => (await import("../engine/api.js")).openApi(workspace.env, plan.config ?? {}, log);
  // The other vendor's API does not tell who changed something.
  const opened = () => (access ??= open());
  return reportOn(plan, async (urn) => (thousandEyesKind(urn) ? opened() : undefined));
}

/** The drift in a plan; calls the API only if something drifted. */
export async function reportOn(plan: Pick<PreviewPlan, "steps">, accessOf: AccessOf): Promise<DriftReport> {
  const { findings, ...rest } = compare(plan);
  const drifted = findings.filter(({ change }) => isDrift(change));
  const undeployed = findings.map(({ change }) => change).filter((change) => !isDrift(change));
  if (drifted.length === 0) return { ...rest, drifted: [], undeployed, notes: [] };
  try {
    const { changes, notes } = await withAuthors(drifted, accessOf);
    return { ...rest, drifted: changes, undeployed, notes };
  } catch (error) {
    const notes = [`Authors and times are not known: ${(error as Error).message}`];
    return { ...rest, drifted: drifted.map(({ change }) => change), undeployed, notes };
  }
}

/** Asks each account about its own resources. */
async function withAuthors(drifted: readonly Finding[], accessOf: AccessOf) {
  const { findAuthors } = await import("./find-authors.js");
  const accounts = new Map<ApiAccess, Finding[]>();
  for (const finding of drifted) {
    const access = await accessOf(finding.change.urn);
    if (access) accounts.set(access, [...(accounts.get(access) ?? []), finding]);
  }
  const all = await Promise.all([...accounts].map(([access, findings]) => findAuthors(findings, access)));
  const known = new Map(all.flatMap(({ changes }) => changes).map((change) => [change.urn, change]));
  const notes = new Set(all.flatMap((one) => one.notes));
  return { changes: drifted.map(({ change }) => known.get(change.urn) ?? change), notes: [...notes] };
}
