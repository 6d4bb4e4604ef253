// A stack of the real engine in a temporary folder: its program, its state, its times.
import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { environmentIn } from "../scripts/engine/environment.mjs";
import { findEngine } from "../scripts/engine/find.mjs";

const repository = join(import.meta.dirname, "..");

export function newStack(source, env = {}) {
  const engine = findEngine();
  if (!engine) throw new Error("There is no Pulumi engine. Run `npm run engine` first.");
  const root = mkdtempSync(join(tmpdir(), "pulumi-thousandeyes-bench-"));
  const program = join(root, "program");
  for (const folder of ["state", "home", "program"]) mkdirSync(join(root, folder));
  writeFileSync(
    join(program, "Pulumi.yaml"),
    "name: bench\nruntime: { name: nodejs, options: { typescript: false } }\n",
  );
  writeFileSync(join(program, "package.json"), '{ "name": "bench", "private": true }');
  writeFileSync(join(program, "index.js"), source);
  link(join(repository, "node_modules/@pulumi/pulumi"), join(program, "node_modules/@pulumi/pulumi"));
  link(join(repository, "dist"), join(program, "node_modules/pulumi-thousandeyes/dist"));
  cpSync(join(repository, "package.json"), join(program, "node_modules/pulumi-thousandeyes/package.json"));
  const environment = { ...environmentIn(root, engine.env), ...env };

  /** Runs one command of the engine; tells seconds, exit code and the most memory the provider process used. */
  async function run(...args) {
    const flags = ["--non-interactive", "--color", "never", "--stack", "bench"];
    const start = performance.now();
    const child = spawn(engine.command, [...args, ...flags], {
      cwd: program,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    let memory = 0;
    const watch = setInterval(() => (memory = Math.max(memory, providerMemory(program))), 250);
    const code = await new Promise((resolve) => child.on("exit", resolve));
    clearInterval(watch);
    return { seconds: (performance.now() - start) / 1000, code, output, memory };
  }

  return {
    run,
    async init() {
      const { code, output } = await run("stack", "init");
      if (code !== 0) throw new Error(output);
    },
    stateBytes: () => statSync(join(root, "state/.pulumi/stacks/bench/bench.json")).size,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Bytes that the dynamic provider process of this program holds now, from /proc; 0 where there is none. */
function providerMemory(program) {
  let most = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!command.includes("cmd/dynamic-provider") || !command.startsWith("node\0")) continue;
      const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
      most = Math.max(most, Number(resident ?? 0) * 1024);
    } catch {
      // The process ended meanwhile.
    }
  }
  return program ? most : 0;
}

function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "dir");
}
