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
      const ran = preview({ ...workspace, refresh, ...(configFile && { configFile }) });
      const found = differences(await ran.catch(unproved));
      if (found.length) return found;
    }
    return [];
  });
}

/** People must know what is done already, and what remains. */
function unproved(error: Error): never {
  throw new Error(
    `${error.message}\nThe objects are in the stack, but it is not proved that the program changes nothing. Mend what the ` +
      "lines above say, then run the same command again: it continues here.",
  );
}
