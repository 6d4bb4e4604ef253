import { existsSync } from "node:fs";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import type { Workspace } from "../engine/run";
import type { Stack } from "../engine/stack";
import { assertVersion } from "../engine/version";

/** Older versions ignore the values in the file, and read each object in a way that a dynamic provider cannot answer. */
const NEEDED = [3, 254] as const;

/** Refuses a stack whose secrets are needed and cannot be read. */
export function assertUnlocked({ locked }: Stack, env: Workspace["env"], isRun: boolean): void {
  if (locked === undefined || (env[SETTINGS.token.env] && !isRun)) return;
  throw new Error(
    `The secrets of the stack cannot be read: ${locked}\nSet PULUMI_CONFIG_PASSPHRASE, or what its secrets provider needs.`,
  );
}

/** Refuses what would fail after minutes of reading otherwise. */
export async function assertRunnable({ cwd, env, stack: name }: Workspace, stack: Stack): Promise<void> {
  if (!name && !stack.exists) {
    throw new Error(
      "--run needs a stack, and none is selected. Name it with --stack: if there is no such stack, it is created.",
    );
  }
  await assertVersion(existsSync(cwd) ? cwd : process.cwd(), env, NEEDED, "import --run");
}
