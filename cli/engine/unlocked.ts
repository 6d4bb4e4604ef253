import { SETTINGS } from "../../provider/thousandeyes/settings";
import type { Workspace } from "./run";
import type { Stack } from "./stack";

/** Refuses a stack whose secrets are needed and cannot be read. */
export const assertUnlocked = (stack: Pick<Stack, "locked">, env: Workspace["env"], isRun = false): void =>
  assertReadable(stack, Boolean(env[SETTINGS.token.env]) && !isRun);

/** The same for any vendor. Without secrets of the stack whatever is needed is in the environment. */
export function assertReadable({ locked }: Pick<Stack, "locked">, isWithoutSecrets: boolean): void {
  if (locked === undefined || isWithoutSecrets) return;
  throw new Error(
    `The secrets of the stack cannot be read: ${locked}\nSet PULUMI_CONFIG_PASSPHRASE, or what its secrets provider needs.`,
  );
}
