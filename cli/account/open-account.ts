import type { Api, Connection } from "../../provider/core/api";
import { openApi } from "../engine/api";
import { log } from "../engine/log";
import { type Place, workspaceOf } from "../engine/place";
import type { PreviewPlan } from "../engine/plan";
import { assertFolder, type Workspace } from "../engine/run";
import { readConfig, readStack, type Stack } from "../engine/stack";
import { assertUnlocked } from "../engine/unlocked";

export type { Place };

/** The API of one account group, with the settings of the environment, then of the stack of the folder. */
export async function openAccount(place: Place): Promise<Api> {
  const workspace = workspaceOf(place);
  const stack = await stackOf(workspace);
  assertUnlocked(stack, workspace.env);
  const { connection } = openApi(workspace.env, stack.config, log);
  return connection.within(await connection.scope());
}

/**
 * The stack of a place. A folder or a stack that is named and is not there is a mistake: the account of other settings
 * would answer.
 */
export async function stackOf(workspace: Workspace): Promise<Stack> {
  const { cwd, stack: name } = workspace;
  assertFolder(cwd);
  const stack = await readStack(workspace);
  if (stack.exists || !name) return stack;
  throw new Error(`--stack: there is no stack "${name}" in ${cwd}. See \`pulumi stack ls\`; --cwd is its folder.`);
}

/** The API of a program that was previewed. The secrets of its configuration are not in the plan. */
export async function connectionOf({ config = {} }: PreviewPlan, workspace: Workspace): Promise<Connection> {
  const hides = Object.values(config).includes("[secret]");
  const read = hides ? await readConfig(workspace) : { config: {} };
  assertUnlocked(read, workspace.env);
  return openApi(workspace.env, { ...config, ...read.config }, log).connection;
}
