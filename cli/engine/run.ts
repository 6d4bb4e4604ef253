import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { type Environment, findPulumi } from "./find";
import { noProject } from "./project-file";

/** Nobody answers its questions, and people and parsers read its texts: without colours, and no word of newer versions. */
const PLAIN = ["--non-interactive", "--color", "never"];
const QUIET = { PULUMI_SKIP_UPDATE_CHECK: "true" };

/** Where it is in no project, the engine may not even name the folder. */
const NO_PROJECT = /no Pulumi\.yaml project file found/;

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command of the engine runs. */
export interface Workspace {
  /** The folder of the program. */
  readonly cwd: string;
  readonly env: Environment;
  /** Default: the selected stack. */
  readonly stack?: string;
}

/** Ctrl-C. Nothing may follow, not even what would follow an error. */
export class Interrupted extends Error {}

/** A file on the way to it makes no folder of it, either. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

export function assertFolder(cwd: string): void {
  if (!isFolder(cwd)) throw new Error(`There is no folder ${cwd}.`);
}

/**
 * Runs a command of the engine to its end, whatever its exit code. `input` is what it reads: a secret, for example. Throws
 * after Ctrl-C, also if the engine was done before it: what comes next must not begin.
 */
export async function runPulumi(args: readonly string[], { cwd, env, stack }: Workspace, input?: string): Promise<Ran> {
  assertFolder(cwd);
  const pulumi = findPulumi(cwd, env);
  const all = [...pulumi.args, ...args, ...PLAIN, ...(stack ? ["--stack", stack] : [])];
  const child = spawn(pulumi.command, all, { cwd, env: { ...env, ...QUIET } });
  // A child that ends without reading is no error of ours.
  child.stdin.on("error", () => {}).end(input);

  let interruptedBy: NodeJS.Signals | undefined;
  // Ctrl-C reaches the engine too. It ends its own children first, so we wait for it.
  const wait = (signal: NodeJS.Signals) => {
    interruptedBy = signal;
  };
  const end = (signal: NodeJS.Signals) => {
    interruptedBy = signal;
    child.kill("SIGINT");
  };
  process.on("SIGINT", wait).on("SIGTERM", end).on("SIGHUP", end);
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      printed[name] += text;
    });
  }
  try {
    const ran = await new Promise<Ran>((done, fail) => {
      child.once("error", fail).once("close", (code, signal) => done({ code, signal, ...printed }));
    });
    // What the engine prints then may be a page of its own stack trace.
    if (interruptedBy) throw new Interrupted(`pulumi ${args[0]} was interrupted by ${interruptedBy}.`);
    if (ran.code !== 0 && NO_PROJECT.test(ran.stderr + ran.stdout))
      throw new Error(`${noProject(cwd)} Run this in the folder of the program, or name it with --cwd.`);
    return ran;
  } finally {
    process.off("SIGINT", wait).off("SIGTERM", end).off("SIGHUP", end);
  }
}
