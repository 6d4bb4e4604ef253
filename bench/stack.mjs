// A stack of the real engine in a temporary folder: its program, its state, its times.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { environmentIn } from "../scripts/engine/environment.mjs";
import { findEngine } from "../scripts/engine/find.mjs";
import { providerMemory } from "./memory.mjs";

const repository = join(import.meta.dirname, "..");
const FLAGS = ["--non-interactive", "--color", "never", "--stack", "bench"];
/** Tells on its last line the processor time of the engine and of all that it started. */
const TIMED = ["-c", `TIMEFORMAT="cpu %U %S"; time "$@"`, "bash"];

export function newStack(source, env = {}, files = {}) {
  const engine = findEngine();
  if (!engine) throw new Error("There is no Pulumi engine. Run `npm run engine` first.");
  const root = mkdtempSync(join(tmpdir(), "pulumi-thousandeyes-bench-"));
  const program = join(root, "program");
  for (const folder of ["state", "home", "program"]) mkdirSync(join(root, folder));
  const written = {
    "Pulumi.yaml": "name: bench\nruntime: { name: nodejs, options: { typescript: false } }\n",
    "package.json": '{ "name": "bench", "private": true }',
    "index.js": source,
    ...files,
  };
  for (const [name, text] of Object.entries(written)) writeFileSync(join(program, name), text);
  link(join(repository, "node_modules/@pulumi/pulumi"), join(program, "node_modules/@pulumi/pulumi"));
  link(join(repository, "dist"), join(program, "node_modules/pulumi-thousandeyes/dist"));
  cpSync(join(repository, "package.json"), join(program, "node_modules/pulumi-thousandeyes/package.json"));
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
    const watch = setInterval(() => (memory = Math.max(memory, providerMemory(program))), 250);
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(watch);
    if (code !== 0) throw new Error(`pulumi ${command.join(" ")} exited ${code}:\n${(output + errors).slice(-3000)}`);
    const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(errors);
    return { seconds: (performance.now() - start) / 1000, cpu: Number(user) + Number(system), output, memory };
  }

  return {
    must,
    init: () => must(["stack", "init"]),
    stateBytes: () => statSync(join(root, "state/.pulumi/stacks/bench/bench.json")).size,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "dir");
}
