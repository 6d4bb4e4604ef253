import type { Api } from "../../provider/core/api";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import { openApi } from "../engine/api";
import type { Workspace } from "../engine/run";
import { readStack } from "../engine/stack";

interface Place extends Omit<Workspace, "env"> {
  /** The account group, instead of the one of the settings. */
  readonly aid?: string;
}

/** The API of one account group, with the settings of the environment, then of the stack of the folder. */
export async function openAccount({ aid, ...place }: Place): Promise<Api> {
  const env = { ...process.env, ...(aid && { [SETTINGS.accountGroupId.env]: aid }) };
  const { config } = await readStack({ ...place, env });
  const { connection } = openApi(env, config, (line) => void process.stderr.write(`${line}\n`));
  return connection.within(await connection.scope());
}
