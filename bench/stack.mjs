// A stack on the real engine whose commands are measured and must succeed.
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { shellIn } from "../test/lab/engine.mjs";
import { repository } from "../test/lab/folder.mjs";
import { outcome } from "../test/lab/processes.mjs";
import { lookAtProvider } from "../test/lab/provider-process.mjs";
import { newStack } from "../test/lab/stack.mjs";

/** Prints on its last line the processor time of the engine and of all processes it started. */
const TIMED = ["bash", "-c", `TIMEFORMAT="cpu %U %S"; time "$@"`, "bash"];

export async function measuredStack(program, env = {}, files = {}) {
  const stack = await newStack({ program, env, files, through: TIMED });

  /** Runs a command: seconds, processor seconds, the most memory the provider held. */
  async function must(command, more = {}) {
    const start = performance.now();
    let memory = 0;
    const watch = setInterval(() => (memory = Math.max(memory, lookAtProvider(stack.folder)?.now ?? 0)), 250);
    const { code, stdout, stderr } = await outcome(stack.start(command, more));
    clearInterval(watch);
    if (code !== 0) throw new Error(`pulumi ${command.join(" ")} exited ${code}:\n${(stdout + stderr).slice(-3000)}`);
    const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(stderr);
    return { seconds: (performance.now() - start) / 1000, cpu: Number(user) + Number(system), output: stdout, memory };
  }

  /** Runs our own command, and measures it: seconds, and what it printed. */
  async function own(args, more = {}) {
    const start = performance.now();
    const options = { cwd: stack.folder, env: { ...shellIn(dirname(stack.folder)), ...more } };
    const child = spawn(process.execPath, [join(repository, "dist/cli/main.js"), ...args, "--stack", "dev"], options);
    const { stdout, stderr } = await outcome(child);
    if (stderr) throw new Error(`${args.join(" ")}:\n${stderr}`);
    return { seconds: (performance.now() - start) / 1000, output: stdout };
  }

  return { must, own, stateBytes: () => statSync(stack.stateFile).size, remove: stack.remove };
}
