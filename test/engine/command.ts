import { spawn } from "node:child_process";

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Both, in the order in which they came. */
  output: string;
}

interface RunOptions {
  cwd: string;
  env: Record<string, string>;
  signal: AbortSignal;
}

let engine: ReturnType<typeof lookForEngine> | undefined;

/** Runs the engine itself, not its launcher, and without blocking: the emulator may live in this very process. */
export async function runEngine(args: string[], { cwd, env, signal }: RunOptions): Promise<Ran> {
  engine ??= lookForEngine();
  const { command, env: inherited } = await engine;
  const child = spawn(command, args, { cwd, env: { ...inherited, ...quietly, ...env } });
  // At a SIGINT the engine ends its own children, then itself.
  signal.addEventListener("abort", () => child.kill("SIGINT"), { once: true });

  const ran: Ran = { code: null, stdout: "", stderr: "", output: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      ran[name] += text;
      ran.output += text;
    });
  }
  ran.code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  return ran;
}

async function lookForEngine() {
  const { findEngine } = await import("../../scripts/engine/find.mjs");
  const found = findEngine();
  if (!found) throw new Error("there is no Pulumi engine yet: npm run engine");
  const { command, env } = found;
  // A test must never reach the account, or the stack, of whoever runs it.
  const own = (name: string) => name.startsWith("TE_") || name.startsWith("PULUMI_");
  return { command, env: Object.fromEntries(Object.entries(env).filter(([name]) => !own(name))) };
}

/** No question, no call home, nothing fetched, no copy of the state that nobody reads, no proxy before the emulator. */
const quietly = {
  PULUMI_SKIP_UPDATE_CHECK: "true",
  PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
  PULUMI_DISABLE_REGISTRY_RESOLVE: "true",
  PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS: "true",
  PULUMI_SUPPRESS_NEO_LINK: "true",
  NO_PROXY: "127.0.0.1,localhost",
  no_proxy: "127.0.0.1,localhost",
};
