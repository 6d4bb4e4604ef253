import type { Api } from "../../provider/core/api";
import { openApi } from "../engine/api";
import { log } from "../engine/log";
import { type Place, workspaceOf } from "../engine/place";
import { readStack } from "../engine/stack";

export type { Place };

/** The API of one account group, with the settings of the environment, then of the stack of the folder. */
export async function openAccount(place: Place): Promise<Api> {
  const workspace = workspaceOf(place);
  const { config } = await readStack(workspace);
  const { connection } = openApi(workspace.env, config, log);
  return connection.within(await connection.scope());
}
