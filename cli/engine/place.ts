import { resolve } from "node:path";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import { projectFolder } from "./project-file";
import { isFolder, type Workspace } from "./run";

/** Whose account, and where its settings are: options of every command that reads an account. */
export interface Place {
  /** Default: the selected one. */
  readonly stack?: string;
  /** The folder of the program. */
  readonly cwd: string;
  /** The account group, instead of the one of the settings. */
  readonly aid?: string;
}

/** In a folder inside a project its settings count, too: without them another account would answer. */
export const workspaceOf = ({ cwd, ...place }: Place): Workspace => newWorkspace(folderOf(resolve(cwd)), place);

/** A folder that is not there is named as it is: its project is none. */
const folderOf = (folder: string) => (isFolder(folder) ? projectFolder(folder) : folder);

/** This folder, which becomes a project of its own, also inside another one. */
export const newWorkspace = (folder: string, { stack, aid }: Omit<Place, "cwd">): Workspace => ({
  cwd: resolve(folder),
  env: { ...process.env, ...(aid && { [SETTINGS.accountGroupId.env]: aid }) },
  ...(stack && { stack }),
});
