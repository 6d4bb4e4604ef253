// The stage: an emulator, and a Pulumi that has its state and its settings in a temporary folder. All of it goes away.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { environmentIn } from "../engine/environment.mjs";

const repository = resolve(import.meta.dirname, "..", "..");

export function openStage(engine) {
  const root = mkdtempSync(join(tmpdir(), "pulumi-thousandeyes-story-"));
  for (const folder of ["state", "home"]) mkdirSync(join(root, folder));
  // The project of this repository, but in the temporary folder: its stack settings are written beside it.
  const project = readFileSync(join(repository, "Pulumi.yaml"), "utf8");
  const program = join(repository, /^main: *(.+)$/m.exec(project)[1]);
  writeFileSync(join(root, "Pulumi.yaml"), project.replace(/^main:.*$/m, `main: ${JSON.stringify(program)}`));

  const children = new Set();
  const start = (file, args, env) => {
    // A process group of its own: a Ctrl-C reaches us alone, and we end the others in order.
    const options = { cwd: root, env, detached: true, stdio: ["ignore", "pipe", "pipe"] };
    const child = spawn(file, args, options);
    children.add(child);
    child.once("close", () => children.delete(child));
    return child;
  };

  const token = randomUUID();
  const environment = environmentIn(root, engine.env);

  return {
    /** The address of a new emulator that welcomes our token only. */
    async startEmulator() {
      const main = join(repository, "dist", "cli", "main.js");
      const emulator = start(process.execPath, [main, "emulator", "--token", token], environment);
      environment.TE_TOKEN = token;
      environment.TE_API_ENDPOINT = await addressOf(emulator);
      return { address: environment.TE_API_ENDPOINT, token };
    },

    /** Runs the engine; resolves with `{ code, stdout, output }` whatever the exit code. */
    async pulumi(args) {
      const child = start(engine.command, [...args, "--stack", "dev", "--non-interactive"], environment);
      const ran = { stdout: "", output: "" };
      child.stdout.setEncoding("utf8").on("data", (text) => {
        ran.stdout += text;
        ran.output += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text) => {
        ran.output += text;
      });
      const code = await new Promise((done, fail) => child.once("error", fail).once("close", done));
      return { ...ran, code };
    },

    async close() {
      await Promise.all([...children].map(end));
      rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function addressOf(emulator) {
  let said = "";
  emulator.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const [line] = await Promise.race([
    new Promise((heard) => createInterface({ input: emulator.stdout }).once("line", (first) => heard([first]))),
    new Promise((gone) => emulator.once("error", gone).once("close", gone)).then(() => []),
  ]);
  const address = /^listening on (\S+)/.exec(line ?? "")?.[1];
  if (!address) throw Object.assign(new Error("the emulator did not start"), { output: said });
  return address;
}

async function end(child) {
  const gone = new Promise((done) => child.once("close", done));
  child.kill("SIGTERM"); // the engine ends its own children first
  const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await gone;
  clearTimeout(impatience);
}
