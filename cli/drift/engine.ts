import { execFile, spawn } from "node:child_process";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";

interface Engine {
  readonly command: string;
  /** What stands before Pulumi's own arguments. */
  readonly args: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The `pulumi` on the PATH, or that of the npm package `pulumi` beside the program. */
export function findEngine(cwd: string, env: Environment = process.env): Engine {
  const name = process.platform === "win32" ? "pulumi.exe" : "pulumi";
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const command = folders.map((folder) => resolve(folder, name)).find(isExecutable);
  if (command) return { command, args: [] };
  const launcher = findLauncher(cwd);
  if (launcher) return { command: process.execPath, args: [launcher] };
  throw new Error(
    "There is no `pulumi` command, neither on the PATH nor in node_modules. Install it (https://www.pulumi.com/docs/install), " +
      "or `npm install --save-dev pulumi`.",
  );
}

function findLauncher(cwd: string): string | undefined {
  try {
    const manifest = require.resolve("pulumi/package.json", { paths: [cwd, __dirname] });
    const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin?: { pulumi?: string } };
    return bin?.pulumi && join(dirname(manifest), bin.pulumi);
  } catch {
    return undefined;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `pulumi v3.259.0`, for messages. */
export async function version(cwd: string, env: Environment = process.env): Promise<string> {
  const { command, args } = findEngine(cwd, env);
  const told = await new Promise<string>((done) => {
    execFile(command, [...args, "version"], { cwd, env, timeout: 10_000 }, (_error, stdout) => done(stdout.trim()));
  });
  return /^v?\d[\w.+-]*$/.test(told) ? `pulumi ${told}` : `${command}, which tells no version,`;
}

/** Compares the program with what is really there. Nothing is changed, neither there nor in the state. */
export async function preview(
  cwd: string,
  stack: string | undefined,
  surroundings: Environment = process.env,
): Promise<Ran> {
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${cwd}.`);
  const { command, args } = findEngine(cwd, surroundings);
  const what = ["preview", "--refresh", "--json", "--non-interactive", "--color", "never"];
  // One JSON document, not a stream of events; and no word about newer versions.
  const env = { ...surroundings, PULUMI_ENABLE_STREAMING_JSON_PREVIEW: "", PULUMI_SKIP_UPDATE_CHECK: "true" };
  const child = spawn(command, [...args, ...what, ...(stack ? ["--stack", stack] : [])], { cwd, env });

  // Ctrl-C reaches the engine too, which ends its own children first: we wait for it.
  const wait = () => {};
  const end = () => void child.kill("SIGINT");
  process.on("SIGINT", wait).on("SIGTERM", end);
  const told = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      told[name] += text;
    });
  }
  try {
    return await new Promise<Ran>((done, fail) => {
      child.once("error", fail).once("close", (code, signal) => done({ code, signal, ...told }));
    });
  } finally {
    process.off("SIGINT", wait).off("SIGTERM", end);
  }
}
