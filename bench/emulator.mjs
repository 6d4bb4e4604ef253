// The emulator in its own process, so that its work is not counted as ours.
import { apiClient } from "../test/lab/api-client.mjs";
import * as lab from "../test/lab/emulator-process.mjs";
import { openProcesses } from "../test/lab/processes.mjs";

/** No rate limit: the work is measured, not the waiting. */
export const UNLIMITED = ["--rate-limit", "100000000"];

export async function startEmulator(...flags) {
  const processes = openProcesses();
  const url = await lab.startEmulator(flags, processes);
  const door = url.replace(/\/v7$/, "/_emulator");
  const call = apiClient(url, "bench");
  return {
    url,
    call,
    env: { TE_TOKEN: "bench", TE_API_ENDPOINT: url },
    aid: (await call("GET", "/account-groups")).accountGroups[0].aid,
    list: async (path, key) => (await call("GET", path))[key],
    calls: async () => (await fetch(`${door}/calls`)).json(),
    clearCalls: () => fetch(`${door}/calls`, { method: "DELETE" }),
    stop: processes.close,
  };
}
