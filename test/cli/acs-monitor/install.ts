import type { Command } from "commander";
import { vi } from "vitest";
import { acsCommand } from "../../../cli/commands/acs";
import { type AcsMonitorEmulatorOptions, createAcsMonitorEmulator } from "../../../emulator";
import { caller } from "../../acs-monitor/world";

let installs = 0;

/** An install in memory, and the commands for it, which find its settings in the environment. */
export function newInstall(options: AcsMonitorEmulatorOptions = {}) {
  const emulator = createAcsMonitorEmulator({ rateLimit: 1_000_000, ...options });
  vi.stubGlobal("fetch", emulator.fetch);
  vi.stubEnv("ACSMON_BASE_URL", `https://install-${++installs}.test`);
  vi.stubEnv("ACSMON_TOKEN", "t0ken");
  const by = caller((url, init) => emulator.fetch(url, init));
  return {
    emulator,
    by,
    made: async (path: string, body: Parameters<typeof by>[2]) => String((await by("POST", path, body)).id),
    /** What happens by itself: an event, what checks find. */
    control: (path: string, body: object) =>
      emulator.fetch(`https://acs.test/_emulator/${path}`, { method: "POST", body: JSON.stringify(body) }),
    calls: () =>
      emulator.calls().map(({ method, path, query }) => `${method} ${path.slice(7)}${query ? `?${query}` : ""}`),
  };
}

/** Runs a command as the command line does. */
export async function run(...args: string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => stdout.push(String(text)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => stderr.push(String(text)) > 0);
  const command = acsCommand();
  for (const one of [command, ...command.commands]) quiet(one);
  const before = process.exitCode;
  try {
    await command.parseAsync([...args, ...(args[0] === "help" ? [] : ["--cwd", __dirname])], { from: "user" });
    return { code: Number(process.exitCode ?? 0), stdout: stdout.join(""), stderr: stderr.join("") };
  } catch (error) {
    return { code: 1, stdout: stdout.join(""), stderr: `${stderr.join("")}${(error as Error).message}\n` };
  } finally {
    process.exitCode = before;
    vi.mocked(process.stdout.write).mockRestore();
    vi.mocked(process.stderr.write).mockRestore();
  }
}

const quiet = (command: Command) => command.exitOverride().configureOutput({ writeErr: () => {} });
