import type { ApiAccess } from "../engine/api";
import type { PreviewPlan } from "../engine/plan";
import { preview } from "../engine/preview";
import type { Workspace } from "../engine/run";
import { compare } from "./compare";
import { type DriftReport, isDrift } from "./report";

interface Check extends Workspace {
  readonly log: (line: string) => void;
}

/** Gets the drift from the engine, then the authors from the API. */
export async function check({ log, ...workspace }: Check): Promise<DriftReport> {
  const plan = await preview(workspace);
  return reportOn(plan, async () => (await import("../engine/api.js")).openApi(workspace.env, plan.config ?? {}, log));
}

/** The drift in a plan; calls the API only if something drifted. */
export async function reportOn(plan: Pick<PreviewPlan, "steps">, api: () => Promise<ApiAccess>): Promise<DriftReport> {
  const { findings, ...rest } = compare(plan);
  const drifted = findings.filter(({ change }) => isDrift(change));
  const undeployed = findings.map(({ change }) => change).filter((change) => !isDrift(change));
  if (drifted.length === 0) return { ...rest, drifted: [], undeployed, notes: [] };
  try {
    const { findAuthors } = await import("./find-authors.js");
    const { changes, notes } = await findAuthors(drifted, await api());
    return { ...rest, drifted: changes, undeployed, notes };
  } catch (error) {
    const notes = [`Authors and times are not known: ${(error as Error).message}`];
    return { ...rest, drifted: drifted.map(({ change }) => change), undeployed, notes };
  }
}
