import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "yaml";

const folder = join(__dirname, "..", "..", "examples", "ci");

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly environment?: string }>>;
}

export const workflow = (name: string): Workflow =>
  parse(readFileSync(join(folder, "github", `${name}.yml`), "utf8")) as Workflow;

export const steps = (name: string): readonly Step[] => Object.values(workflow(name).jobs).flatMap((job) => job.steps);

/** What a step of a workflow runs, by its name. */
export const command = (name: string, step: string): string => steps(name).find((one) => one.name === step)?.run ?? "";

interface Job {
  readonly script: readonly string[];
  readonly rules: readonly [{ readonly if: string }];
  readonly environment?: string;
}

export type GitLabJob = "preview" | "test" | "deploy" | "drift" | "report";

export const gitlab = (): Readonly<Record<GitLabJob, Job>> =>
  parse(readFileSync(join(folder, "gitlab", ".gitlab-ci.yml"), "utf8")) as Record<GitLabJob, Job>;

/** The lines that start an engine or our own command, on one line each. */
export const engineLines = (script: string): string[] =>
  script
    .replace(/\|\n\s*/g, "| ")
    .split("\n")
    .filter((line) => line.trim().startsWith("npx "))
    .map((line) => line.trim().replace(/^(.*?)\s*\|.*$/, "$1"));

/** Runs a script as the runner does: bash that ends at the first failure, also within a pipe. */
function bash(script: string, cwd: string, env: Record<string, string | undefined>) {
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], { cwd, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise<{ code: number | null; output: string }>((done, fail) =>
    child.once("error", fail).once("close", (code) => done({ code, output })),
  );
}

/** A folder with commands of our own making, first on the PATH; each notes how it was called. */
export async function stage(commands: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), "recipes-"));
  await mkdir(join(root, "bin"));
  const calls = join(root, "calls");
  await writeFile(calls, "");
  for (const [name, script] of Object.entries(commands)) {
    const file = join(root, "bin", name);
    await writeFile(
      file,
      `#!/usr/bin/env bash\nprintf '%s ' ${name} "$@" >> '${calls}'\necho >> '${calls}'\n${script}\n`,
    );
    await chmod(file, 0o755);
  }
  return {
    root,
    /** In an environment of its own, or with a few variables more than ours. */
    run: (script: string, env: Record<string, string | undefined> = {}) => {
      const PATH = [join(root, "bin"), env.PATH ?? process.env.PATH].join(delimiter);
      return bash(script, root, { ...(env.PATH ? {} : process.env), ...env, PATH });
    },
    read: (name: string) => readFile(join(root, name), "utf8"),
    async calls() {
      const lines = (await readFile(calls, "utf8")).trimEnd().split("\n");
      await writeFile(calls, "");
      return lines.map((line) => line.trim());
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
