import { noPlanError, previewError } from "./errors";
import { type PreviewPlan, readDiagnostics, readPlan } from "./plan";
import { runPulumi, type Workspace } from "./run";
import { version } from "./version";

const COMMAND = ["preview", "--refresh", "--json", "--non-interactive", "--color", "never"];

/** Compares the program with the account. Changes nothing, neither in the account nor in the state. */
export async function preview(workspace: Workspace): Promise<PreviewPlan> {
  // One JSON document, not a stream of events; and no message about newer versions.
  const quiet = { PULUMI_ENABLE_STREAMING_JSON_PREVIEW: "", PULUMI_SKIP_UPDATE_CHECK: "true" };
  const ran = await runPulumi(COMMAND, { ...workspace, env: { ...workspace.env, ...quiet } });
  const diagnostics = readDiagnostics(ran.stdout);
  // An error besides a plan means that the plan is incomplete, whatever the exit code.
  if (ran.code !== 0 || diagnostics.some(({ severity }) => severity === "error")) throw previewError(ran, diagnostics);
  const read = readPlan(ran.stdout);
  if ("fault" in read) throw noPlanError(read.fault, ran, await version(workspace.cwd, workspace.env));
  return read.plan;
}
