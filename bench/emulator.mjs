// The emulator in a process of its own, so that its work is not counted as ours.
import { spawn } from "node:child_process";
import { join } from "node:path";

const main = join(import.meta.dirname, "../dist/cli/main.js");

export async function startEmulator(...flags) {
  const child = spawn(process.execPath, [main, "emulator", ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise((resolve) => child.stdout.once("data", (text) => resolve(String(text))));
  const url = line.replace("listening on ", "").trim();
  const door = url.replace(/\/v7$/, "/_emulator");
  return {
    url,
    calls: async () => (await fetch(`${door}/calls`)).json(),
    clearCalls: () => fetch(`${door}/calls`, { method: "DELETE" }),
    reset: () => fetch(`${door}/reset`, { method: "POST" }),
    stop: () => child.kill(),
  };
}
