import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Deployment } from "./deployment";

/** A command that is going to be interrupted. */
export interface Running {
  readonly ended: Promise<{ code: number | null; output: string }>;
  /** A signal to the engine itself, or to the process in which the resources' code runs. */
  kill(what: "engine" | "provider", signal: NodeJS.Signals): void;
}

export async function start(stack: Deployment, ...args: string[]): Promise<Running> {
  const root = dirname(stack.folder);
  const child = stack.start([...args, "--yes", "--skip-preview"]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  // What the engine started may outlive it and hold its output open, so its own end is what counts.
  const ended = new Promise<{ code: number | null; output: string }>((done) =>
    child.once("exit", (code) => setTimeout(() => done({ code, output }), 200)),
  );
  return {
    ended,
    kill: (what, signal) => process.kill(what === "engine" ? (child.pid as number) : providerOf(root), signal),
  };
}

/** Ends what a killed engine leaves running: it takes none of its children with it. */
export function sweep(stack: Deployment): void {
  for (const { pid } of processesOf(dirname(stack.folder))) process.kill(pid, "SIGKILL");
}

function providerOf(root: string): number {
  const found = processesOf(root).find(({ command }) => /^(\S*\/)?node\0.*dynamic-provider/.test(command));
  if (!found) throw new Error("no provider process runs");
  return found.pid;
}

/** All processes that live in the stack's own environment, and so were started for it. */
function processesOf(root: string) {
  return readdirSync("/proc").flatMap((name) => {
    try {
      const own = /^\d+$/.test(name) && readFileSync(`/proc/${name}/environ`, "utf8").includes(`${root}/home`);
      return own ? [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, "utf8") }] : [];
    } catch {
      return [];
    }
  });
}
