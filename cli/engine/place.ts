import { resolve } from "node:path";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import type { Workspace } from "./run";

/** Whose account, and where its settings are: options of every command that reads an account. */
export interface Place {
  /** Default: the selected one. */
  readonly stack?: string;
  /** The folder of the program. */
  readonly cwd: string;
  /** The account group, instead of the one of the settings. */
  readonly aid?: string;
}

export const workspaceOf = ({ stack, cwd, aid }: Place): Workspace => ({
  cwd: resolve(cwd),
  env: { ...process.env, ...(aid && { [SETTINGS.accountGroupId.env]: aid }) },
  ...(stack && { stack }),
});
