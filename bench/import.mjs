// An account with all types of tests, imported into a stack: calls and seconds, with and without the rate limit.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createEmulator, listen } from "../dist/emulator/index.js";
import { shellIn } from "../test/lab/engine.mjs";
import { makeProgramFolder, repository } from "../test/lab/folder.mjs";
import { outcome } from "../test/lab/processes.mjs";
import { fill } from "./fill.mjs";

const PER_MINUTE = 240;

export async function importing(tests, log) {
  const rows = [];
  for (const rateLimit of [1_000_000_000, PER_MINUTE]) rows.push(await measure(tests, rateLimit, log));
  return rows;
}

async function measure(tests, rateLimit, log) {
  // The account is made in the past, a minute for every call, so that only the import is paced. Then the clock is right:
  // the client waits until the end of the window that the answers name.
  let minutes = -100_000;
  const emulator = createEmulator({ rateLimit, now: () => Date.now() + minutes * 60_000 });
  const { url, close } = await listen(emulator);
  const folder = await makeProgramFolder({ language: "ts" });
  const env = { ...shellIn(folder.root), TE_TOKEN: "bench", TE_API_ENDPOINT: url };
  try {
    log(`import: ${tests} tests of all types, ${rateLimit} calls a minute`);
    await fill(emulator, url, tests, () => minutes++);
    minutes = 0;
    emulator.clearCalls();
    const start = performance.now();
    const main = join(repository, "dist/cli/main.js");
    const args = [main, "import", "--out", join(folder.program, "moved-in"), "--run", "--stack", "bench", "--json"];
    const child = spawn(process.execPath, args, { cwd: folder.program, env });
    child.stderr.setEncoding("utf8").on("data", (text) => log(text.trim()));
    const { code, stdout, output } = await outcome(child);
    if (code !== 0) throw new Error(`import ended with ${code}:\n${output.slice(-3000)}`);
    const calls = emulator.calls();
    return {
      tests,
      "calls a minute": rateLimit === PER_MINUTE ? PER_MINUTE : "any",
      objects: JSON.parse(stdout).objects.length,
      calls: calls.length,
      refused: calls.filter(({ status }) => status === 429).length,
      seconds: (performance.now() - start) / 1000,
    };
  } finally {
    await folder.remove();
    await close();
  }
}
