import { z } from "zod";
import { misspeltSettings } from "../engine/misspelt-settings";
import { noProject, projectFile } from "../engine/project-file";
import { Interrupted, type Ran, runPulumi, type Workspace } from "../engine/run";
import { advice, type Finding, good, messageOf, trouble } from "./finding";

/** A stack as far as it can be read, in memory only: secrets are in clear. */
export interface StackUnderTest {
  readonly findings: readonly Finding[];
  readonly config: Readonly<
    Record<string, { readonly value?: string | undefined; readonly secret?: boolean | undefined }>
  >;
  readonly resources: readonly StateResource[];
}

/** Reads a key of the configuration. A secret of a locked stack is not known. */
export const readerOf =
  (config: StackUnderTest["config"]) =>
  (key: string): string | undefined =>
    config[key]?.value === "[secret]" ? undefined : config[key]?.value;

const resource = z.looseObject({
  urn: z.string(),
  type: z.string(),
  inputs: z.record(z.string(), z.json()).nullish(),
  outputs: z.record(z.string(), z.json()).nullish(),
});
export type StateResource = z.infer<typeof resource>;

const configuration = z.record(
  z.string(),
  z.looseObject({ value: z.string().optional(), secret: z.boolean().optional() }),
);
const state = z.looseObject({
  deployment: z.looseObject({
    resources: z.array(resource).nullish(),
    pending_operations: z.array(z.unknown()).nullish(),
  }),
});

const NOTHING: StackUnderTest = { findings: [], config: {}, resources: [] };
const failed = (...findings: Finding[]): StackUnderTest => ({ ...NOTHING, findings });

export async function readStackUnderTest(workspace: Workspace): Promise<StackUnderTest> {
  if (!projectFile(workspace.cwd)) {
    const cure = "For more than the account, run this in the folder of the program, or name it with --cwd.";
    return failed(missing(workspace)("stack", noProject(workspace.cwd), cure));
  }
  try {
    const exported = await inClear(workspace, "stack", "export");
    if (exported.code !== 0) return failed(unreadable(exported, workspace));
    const { deployment } = state.parse(JSON.parse(exported.stdout));
    const configured = await inClear(workspace, "config", "--json");
    const config = configured.code === 0 ? configuration.parse(JSON.parse(configured.stdout)) : {};
    const resources = deployment.resources ?? [];
    const pending = deployment.pending_operations?.length ?? 0;
    const findings = [
      good("stack", `${workspace.stack ?? "the selected one"}, ${resources.length} entries in its state`),
      ...[exported.locked ?? configured.locked].flatMap((why) => (why ? [locked(why)] : [])),
      ...(pending ? [interrupted(pending)] : []),
      ...misspeltSettings(Object.keys(config), projectFile(workspace.cwd)?.name).map(({ message, cure }) =>
        trouble("settings", message, cure),
      ),
    ];
    return { findings, config, resources };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return failed(trouble("stack", messageOf(error), "Mend this first: nothing of the stack was looked at."));
  }
}

/** With secrets, or without where the stack cannot be unlocked. */
async function inClear(workspace: Workspace, ...args: string[]): Promise<Ran & { locked?: string }> {
  const shown = await runPulumi([...args, "--show-secrets"], workspace);
  if (shown.code === 0 || /no stack/i.test(shown.stderr)) return shown;
  const plain = await runPulumi(args, workspace);
  return plain.code === 0 ? { ...plain, locked: shown.stderr.trim() } : plain;
}

/** Nothing needs a stack; one that was named and is not there is a mistake. */
const missing = ({ stack }: Workspace) => (stack ? trouble : advice);

function unreadable({ stderr }: Ran, workspace: Workspace): Finding {
  const why = stderr.trim().replace(/^error: /, "");
  if (/no stack (named|selected)|--stack/i.test(why)) {
    const cure = "Name it with --stack, or `pulumi stack select` it; `pulumi stack ls` lists them.";
    return missing(workspace)("stack", `No stack was looked at: ${why}`, cure);
  }
  const login = /PULUMI_ACCESS_TOKEN|pulumi login/.test(why);
  return trouble("stack", why, login ? "Run `pulumi login`; with --local it needs no account." : "See what it says.");
}

const locked = (why: string): Finding =>
  trouble(
    "stack",
    `Its secrets cannot be read: ${why.replace(/^error: /, "")}`,
    "Set PULUMI_CONFIG_PASSPHRASE, or what its secrets provider needs.",
  );

const interrupted = (count: number): Finding =>
  advice(
    "stack",
    `${count} operations of an interrupted run are in its state.`,
    "See README, When a run is interrupted: `pulumi refresh --clear-pending-creates`, then `pulumi up`.",
  );
