import { openApi } from "../../cli/engine/api";
import { readResults } from "../../cli/results/read-results";
import { withMetrics } from "../../cli/results/results";
import type { ResultsDocument } from "../../cli/results/schema";
import { listen } from "../../emulator";
import type { Client } from "../emulator/client";

/** What the page of `results` shows of a test of the emulator. */
export async function resultsOf({ emulator }: Client, test: string, window: string): Promise<ResultsDocument> {
  const { url, close } = await listen(emulator);
  const { connection } = openApi({ TE_TOKEN: "t", TE_API_ENDPOINT: url, TE_PACING: "off" }, {}, () => {});
  const api = connection.within(await connection.scope());
  const found = await readResults(api, { test, window });
  await close();
  const { layers, notes } = found;
  const own = { test: found.test, window, layers: [...layers], notes: [...notes] };
  return withMetrics({ version: 1, accountGroupId: api.scope, ...own });
}
