import { preview } from "../engine/preview";
import type { Workspace } from "../engine/run";
import { differences } from "./differences";
import { withProofConfig } from "./proof-config";

/**
 * What the program would change: nothing, if the import is right. Two previews, because one that refreshes hides what is
 * not canonical in the state. `hidden`: the keys of secrets that the API never returns.
 */
export function prove(workspace: Workspace, hidden: readonly string[], log: (line: string) => void): Promise<string[]> {
  return withProofConfig(workspace, hidden, async (configFile) => {
    for (const refresh of [false, true]) {
      log(`pulumi preview${refresh ? " --refresh" : ""}`);
      const found = differences(await preview({ ...workspace, refresh, ...(configFile && { configFile }) }));
      if (found.length) return found;
    }
    return [];
  });
}
