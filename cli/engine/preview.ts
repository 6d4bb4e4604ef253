import { noPlanError, previewError } from "./errors";
import { type PreviewPlan, readDiagnostics, readPlan } from "./plan";
import { runPulumi, type Workspace } from "./run";
import { version } from "./version";

interface PreviewOptions extends Workspace {
  /** False: compares the program with the state only. Default: true, with the account too. */
  readonly refresh?: boolean;
  /** A file with the configuration, instead of the one of the stack. */
  readonly configFile?: string;
  /** Also a step for each resource that stays as it is. */
  readonly showSames?: boolean;
}

/** Compares the program with the account. Changes nothing, neither in the account nor in the state. */
export async function preview({
  refresh = true,
  configFile,
  showSames,
  ...workspace
}: PreviewOptions): Promise<PreviewPlan> {
  const flags = [
    ...(refresh ? ["--refresh"] : []),
    ...(configFile ? ["--config-file", configFile] : []),
    ...(showSames ? ["--show-sames"] : []),
  ];
  // One JSON document, not a stream of events.
  const env = { ...workspace.env, PULUMI_ENABLE_STREAMING_JSON_PREVIEW: "" };
  const ran = await runPulumi(["preview", "--json", ...flags], { ...workspace, env });
  const diagnostics = readDiagnostics(ran.stdout);
  // An error besides a plan means that the plan is incomplete, whatever the exit code.
  if (ran.code !== 0 || diagnostics.some(({ severity }) => severity === "error")) throw previewError(ran, diagnostics);
  const read = readPlan(ran.stdout, { refresh });
  if ("fault" in read) throw noPlanError(read.fault, ran, await version(workspace.cwd, workspace.env));
  return read.plan;
}
