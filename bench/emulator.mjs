// The emulator in a process of its own, so that its work is not counted as ours.
import { spawn } from "node:child_process";
import { join } from "node:path";

const main = join(import.meta.dirname, "../dist/cli/main.js");

/** No limit: where the work is measured, not the waiting. */
export const UNLIMITED = ["--rate-limit", "100000000"];

export async function startEmulator(...flags) {
  const child = spawn(process.execPath, [main, "emulator", ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise((resolve) => child.stdout.once("data", (text) => resolve(String(text))));
  const url = line.replace("listening on ", "").trim();
  const door = url.replace(/\/v7$/, "/_emulator");
  const headers = { authorization: "Bearer bench", "content-type": "application/json" };
  const call = async (method, path, body) => {
    const answer = await fetch(`${url}/${path}`, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
  return {
    url,
    call,
    env: { TE_TOKEN: "bench", TE_API_ENDPOINT: url },
    aid: (await call("GET", "account-groups")).accountGroups[0].aid,
    list: async (path, key) => (await call("GET", path))[key],
    calls: async () => (await fetch(`${door}/calls`)).json(),
    clearCalls: () => fetch(`${door}/calls`, { method: "DELETE" }),
    stop: () => child.kill(),
  };
}
