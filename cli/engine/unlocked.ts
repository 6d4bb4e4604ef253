import { SETTINGS } from "../../provider/thousandeyes/settings";
import type { Workspace } from "./run";
import type { Stack } from "./stack";

/** Refuses a stack whose secrets are needed and cannot be read. */
export function assertUnlocked({ locked }: Pick<Stack, "locked">, env: Workspace["env"], isRun = false): void {
  if (locked === undefined || (env[SETTINGS.token.env] && !isRun)) return;
  throw new Error(
    `The secrets of the stack cannot be read: ${locked}\nSet PULUMI_CONFIG_PASSPHRASE, or what its secrets provider needs.`,
  );
}
