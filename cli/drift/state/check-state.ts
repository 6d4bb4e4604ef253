import { projectFile } from "../../engine/project-file";
import { runPulumi, type Workspace } from "../../engine/run";
import type { Check } from "../check";
import type { DriftReport } from "../report";

/** Compares the state of a stack with the account: without the program, and without the engine's preview. */
export async function checkState({ log, ...workspace }: Check): Promise<DriftReport> {
  // In memory only: it has the secrets of the stack.
  const exporting = runPulumi(["stack", "export", "--show-secrets"], workspace);
  // Loaded while the engine works.
  const loading = Promise.all([import("./report-on-state.js"), import("./read-state.js")]);
  const configured = import("../../engine/stack.js").then(({ readConfig }) => readConfig(workspace));
  const [ran, { config }, [{ reportOnState }, { readState }]] = await Promise.all([exporting, configured, loading]);
  const state = readState(ran);
  if (state.resources.length === 0) return nothing(workspace);
  return reportOnState(state, { env: workspace.env, config, log });
}

/** The report of a stack that holds nothing. */
async function nothing(workspace: Workspace): Promise<DriftReport> {
  const named = workspace.stack ?? (await runPulumi(["stack", "--show-name"], workspace)).stdout.trim();
  const about = { project: projectFile(workspace.cwd)?.name ?? "", stack: named };
  return { ...about, drifted: [], undeployed: [], unchanged: [], otherChanges: 0, notes: [] };
}
