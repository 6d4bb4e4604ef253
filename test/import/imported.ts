import { openApi } from "../../cli/engine/api";
import { type Declared, declare } from "../../cli/import/declare";
import { inOrder } from "../../cli/import/in-order";
import { moduleOf } from "../../cli/import/module-of";
import { type Account, readAccount } from "../../cli/import/read-account";
import { thousandEyesSource as source } from "../../cli/import/sources/thousandeyes";
import { newProcess } from "../kinds/world";

/** The account group as the command reads it: into a stack that has nothing yet. */
export async function read(aid = ""): Promise<{ account: Account; objects: Declared[] }> {
  newProcess("lists");
  const { connection } = openApi({ ...process.env, ...(aid && { TE_AID: aid }) }, {}, () => {});
  const api = connection.within(await connection.scope());
  const isInStack = () => false;
  const account = await readAccount(api, { source, selection: {}, isInStack, scopeArgs: {} }, () => {});
  const imported = inOrder(account.imported);
  return { account, objects: declare(imported, moduleOf(imported)) };
}
