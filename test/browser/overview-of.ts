import { openApi } from "../../cli/engine/api";
import { documentOf } from "../../cli/overview/document";
import { overviewPage } from "../../cli/overview/page/overview-page";
import { DEFINITIONS, readAccount } from "../../cli/overview/read-account";
import { listen } from "../../emulator";
import type { Client } from "../emulator/client";

/** The page of an account of the emulator. */
export async function overviewOf({ emulator }: Client, now: number): Promise<string> {
  const { url, close } = await listen(emulator);
  const { connection } = openApi({ TE_TOKEN: "t", TE_API_ENDPOINT: url, TE_PACING: "off" }, {}, () => {});
  const api = connection.within(await connection.scope());
  const account = await readAccount(api, { rules: true, types: new Set(DEFINITIONS.keys()) }, now);
  await close();
  const document = documentOf(account, { scope: api.scope, ignored: new Set(), isStrict: false });
  return overviewPage(account, document, "team");
}
