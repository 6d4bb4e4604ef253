// A stack of the real engine in a temporary folder: its program, its state, its times.
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { environmentIn } from "../scripts/engine/environment.mjs";
import { findEngine } from "../scripts/engine/find.mjs";
import { makeProgram } from "../scripts/engine/program.mjs";
import { lookAtProvider } from "../scripts/engine/provider-process.mjs";

const FLAGS = ["--non-interactive", "--color", "never", "--stack", "bench"];
/** Tells on its last line the processor time of the engine and of all that it started. */
const TIMED = ["-c", `TIMEFORMAT="cpu %U %S"; time "$@"`, "bash"];

export function newStack(source, env = {}, files = {}) {
  const engine = findEngine();
  if (!engine) throw new Error("There is no Pulumi engine. Run `npm run engine` first.");
  const { root, program, remove } = makeProgram(source, files);
  const environment = { ...environmentIn(root, engine.env), ...env };

  /** Runs a command of the engine, which has to succeed: seconds, processor seconds, the most memory the provider held. */
  async function must(command, more = {}) {
    const start = performance.now();
    const child = spawn("bash", [...TIMED, engine.command, ...command, ...FLAGS], {
      cwd: program,
      env: { ...environment, ...more },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let errors = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (errors += text));
    let memory = 0;
    const watch = setInterval(() => (memory = Math.max(memory, lookAtProvider(program)?.now ?? 0)), 250);
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(watch);
    if (code !== 0) throw new Error(`pulumi ${command.join(" ")} exited ${code}:\n${(output + errors).slice(-3000)}`);
    const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(errors);
    return { seconds: (performance.now() - start) / 1000, cpu: Number(user) + Number(system), output, memory };
  }

  return {
    must,
    init: () => must(["stack", "init"]),
    stateBytes: () => statSync(join(root, "state/.pulumi/stacks/measured/bench.json")).size,
    remove,
  };
}
