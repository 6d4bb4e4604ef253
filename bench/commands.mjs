// The commands that read an account, on one with many tests: seconds, memory, calls and what they print.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEmulator, listen } from "../dist/emulator/index.js";
import { shellIn } from "../test/lab/engine.mjs";
import { makeProgramFolder, repository } from "../test/lab/folder.mjs";
import { outcome } from "../test/lab/processes.mjs";
import { fill } from "./fill.mjs";

const COMMANDS = [
  ["--help"],
  ["doctor", "--json"],
  ["cost", "--json"],
  ["agents", "--json"],
  ["agents", "ips"],
  ["alerts", "--json"],
  ["report", "--format", "json"],
  ["results", "HttpServerTest 0", "--window", "1d", "--json"],
];

export async function commands(tests, log) {
  const emulator = createEmulator({ rateLimit: 1_000_000_000 });
  const { url, close } = await listen(emulator);
  const folder = await makeProgramFolder({});
  try {
    log(`commands: ${tests} tests of all types`);
    await fill(emulator, url, tests);
    const rows = [];
    for (const args of COMMANDS) rows.push(await measure(args, emulator, url, folder));
    return rows;
  } finally {
    await folder.remove();
    await close();
  }
}

async function measure(args, emulator, url, folder) {
  emulator.clearCalls();
  const peak = join(folder.root, "peak");
  const env = { ...shellIn(folder.root), TE_TOKEN: "bench", TE_API_ENDPOINT: url, PEAK_MEMORY: peak };
  const start = performance.now();
  // Beside the program's folder, so that no engine runs.
  const node = ["--require", join(import.meta.dirname, "peak-memory.cjs"), join(repository, "dist/cli/main.js")];
  const { code, stdout, output } = await outcome(
    spawn(process.execPath, [...node, ...args], { cwd: folder.root, env }),
  );
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}:\n${output.slice(-3000)}`);
  return {
    command: args.join(" "),
    seconds,
    "peak MB": Number(readFileSync(peak, "utf8")) / 1024,
    calls: emulator.calls().length,
    "printed KB": stdout.length / 1024,
  };
}
