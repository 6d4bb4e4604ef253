import type { Install } from "../../provider/acs-monitor/connect";
import { hasLogin, openAcsMonitor } from "../engine/acs-monitor";
import { log } from "../engine/log";
import { type Place, workspaceOf } from "../engine/place";
import { assertReadable } from "../engine/unlocked";
import { stackOf } from "./open-account";

/** Where the settings of an install are, beside the environment. */
export type InstallPlace = Pick<Place, "stack" | "cwd">;

/** The install of ACS Monitor, with the settings of the environment, then of the stack of the folder. */
export async function openInstallAt(place: InstallPlace): Promise<Install> {
  const workspace = workspaceOf(place);
  const stack = await stackOf(workspace);
  assertReadable(stack, hasLogin(workspace.env));
  return openAcsMonitor(workspace.env, stack.config, log);
}
