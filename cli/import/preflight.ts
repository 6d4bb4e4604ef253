import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFile } from "../engine/project-file";
import { runPulumi, type Workspace } from "../engine/run";
import type { Stack } from "../engine/stack";
import { assertVersion } from "../engine/version";
import { projectName } from "./project";

/** Refuses what would fail after minutes of reading otherwise. */
export async function assertRunnable(workspace: Workspace, stack: Stack): Promise<void> {
  const { env, stack: name } = workspace;
  if (!name && !stack.exists) {
    throw new Error(
      "--run needs a stack, and none is selected. Name it with --stack: if there is no such stack, it is created.",
    );
  }
  assertSameProject(workspace);
  const cwd = existsSync(workspace.cwd) ? workspace.cwd : process.cwd();
  await assertVersion(cwd, env, "import --run");
  if (!stack.exists) await assertCreatable(workspace, cwd);
}

/** A stack belongs to its project, and may be named with it: `organisation/project/stack`. */
function assertSameProject({ cwd, stack = "" }: Workspace): void {
  const [, project, name] = stack.split("/");
  const file = projectFile(cwd);
  // A file that is not plain YAML does not show its name here: the engine compares it.
  const own = file ? file.name : projectName(cwd);
  if (name === undefined || own === undefined || project === own) return;
  throw new Error(
    `--stack: ${stack} belongs to the project ${project}, and ${cwd} has the project ${own}. ` +
      `Name a stack of ${own}, or choose the folder of ${project} with --out.`,
  );
}

/** A stack needs a login, and in a backend of files a passphrase. */
async function assertCreatable({ cwd: folder, env, stack = "" }: Workspace, cwd: string): Promise<void> {
  const login = await runPulumi(["whoami", "--json"], { cwd, env });
  if (login.code !== 0) {
    throw new Error(
      `--run needs a backend for the stack: ${login.stderr.trim()}\nRun \`pulumi login\` first; \`pulumi login --local\` needs no account.`,
    );
  }
  const isOnline = !/"url": *"(?!https?:)/.test(login.stdout);
  const isKnown = [env.PULUMI_CONFIG_PASSPHRASE, env.PULUMI_CONFIG_PASSPHRASE_FILE].some((one) => one !== undefined);
  const isConfigured = existsSync(join(folder, `Pulumi.${stack.split("/").at(-1)}.yaml`));
  if (isOnline || isKnown || isConfigured) return;
  throw new Error("--run makes a stack, whose secrets need a passphrase: set PULUMI_CONFIG_PASSPHRASE.");
}
