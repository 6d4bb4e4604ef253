import { openApi } from "../../cli/engine/api";
import { documentOf } from "../../cli/report/document";
import { reportPage } from "../../cli/report/page/report-page";
import { DEFINITIONS, readAccount } from "../../cli/report/read-account";
import { listen } from "../../emulator";
import type { Client } from "../emulator/client";

/** The page of an account of the emulator. */
export async function reportOf({ emulator }: Client, now: number): Promise<string> {
  const { url, close } = await listen(emulator);
  const { connection } = openApi({ TE_TOKEN: "t", TE_API_ENDPOINT: url, TE_PACING: "off" }, {}, () => {});
  const api = connection.within(await connection.scope());
  const account = await readAccount(api, { rules: true, types: new Set(DEFINITIONS.keys()) }, now);
  await close();
  const document = documentOf(account, { scope: api.scope, ignored: new Set(), isStrict: false });
  return reportPage(account, document, "team");
}
