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
  /** Where the state lies, and all else that the engine writes. */
  root: string;
  env: Record<string, string>;
  signal: AbortSignal;
}

let engine: ReturnType<typeof lookForEngine> | undefined;

/** Runs the engine itself, not its launcher, and without blocking: the emulator may live in this very process. */
export async function runEngine(args: string[], { cwd, root, env, signal }: RunOptions): Promise<Ran> {
  engine ??= lookForEngine();
  const { command, environment } = await engine;
  const child = spawn(command, args, { cwd, env: { ...environment(root), ...env } });
  // At a SIGINT the engine ends its own children, then itself.
  const stop = () => child.kill("SIGINT");
  signal.addEventListener("abort", stop, { once: true });

  const ran: Ran = { code: null, stdout: "", stderr: "", output: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      ran[name] += text;
      ran.output += text;
    });
  }
  ran.code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  signal.removeEventListener("abort", stop);
  return ran;
}

async function lookForEngine() {
  const { findEngine } = await import("../../scripts/engine/find.mjs");
  const { environmentIn } = await import("../../scripts/engine/environment.mjs");
  const found = findEngine();
  if (!found) throw new Error("there is no Pulumi engine yet: npm run engine");
  return { command: found.command, environment: (root: string) => environmentIn(root, found.env) };
}
