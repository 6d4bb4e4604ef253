import type { Environment } from "../../engine/find";
import { projectFile } from "../../engine/project-file";
import { runPulumi, type Workspace } from "../../engine/run";
import { readConfig } from "../../engine/stack";
import { type Check, reportOn } from "../check";
import type { DriftReport } from "../report";
import { accountsOf } from "./accounts";
import { isOurs, notesOn } from "./notes";
import { planSteps } from "./plan-steps";
import { readAccount } from "./read-account";
import { readState, type State } from "./read-state";

/** Compares the state of a stack with the account: without the program, and without the engine's preview. */
export async function checkState({ log, ...workspace }: Check): Promise<DriftReport> {
  const [state, { config }] = await Promise.all([readState(workspace), readConfig(workspace)]);
  if (state.resources.length === 0) return nothing(workspace);
  return reportOnState(state, { env: workspace.env, config, log });
}

interface Settings {
  readonly env: Environment;
  readonly config: Environment;
  readonly log: (line: string) => void;
}

/** The drift of a state. Calls the API for the resources of this package in it. */
export async function reportOnState(state: State, settings: Settings): Promise<DriftReport> {
  const accountOf = accountsOf(state.resources, settings);
  const ours = state.resources.filter(isOurs);
  // Without a token it fails here, once, and not in every read.
  for (const one of ours) accountOf(one);
  const found = await readAccount(
    ours.filter((one) => !one.pendingReplacement),
    accountOf,
  );
  const steps = await planSteps(ours, found, accountOf);
  const accounts = new Map(ours.map((one) => [one.urn, accountOf(one)]));
  const [first] = state.resources;
  const start = { op: "same", urn: first?.urn ?? "" };
  const report = await reportOn({ steps: [start, ...steps] }, async (urn) => accounts.get(urn)?.access);
  return { ...report, notes: [...report.notes, ...notesOn(state)] };
}

/** The report of a stack that holds nothing. */
async function nothing(workspace: Workspace): Promise<DriftReport> {
  const named = workspace.stack ?? (await runPulumi(["stack", "--show-name"], workspace)).stdout.trim();
  const about = { project: projectFile(workspace.cwd)?.name ?? "", stack: named };
  return { ...about, drifted: [], undeployed: [], unchanged: [], otherChanges: 0, notes: [] };
}
