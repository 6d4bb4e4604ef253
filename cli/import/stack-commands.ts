import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runPulumi, type Workspace } from "../engine/run";
import type { Declared } from "./declare";
import { IMPORT_FILE, importFile } from "./import-file";

const IMPORT = [
  "import",
  "--file",
  IMPORT_FILE,
  "--generate-code=false",
  "--protect=false",
  "--yes",
  "--skip-preview",
  "--suppress-progress",
];
/** The engine writes the whole state after each object otherwise: a minute for a thousand, and not safe against kills. */
const ENV = { PULUMI_SKIP_CHECKPOINTS: "true" };

/** A value for the configuration of the stack. */
export interface ConfigValue {
  readonly key: string;
  readonly value: string;
  readonly secret?: boolean;
}

/** Makes the stack if there is none, and sets these values. */
export async function prepareStack(workspace: Workspace, exists: boolean, values: readonly ConfigValue[]) {
  const { cwd, env, stack } = workspace;
  if (stack && !exists) await runOrThrow(["stack", "init", stack, "--no-select"], { cwd, env });
  for (const { key, value, secret } of values) {
    await runOrThrow(["config", "set", ...(secret ? ["--secret"] : []), key], workspace, value);
  }
}

/** Puts the objects into the stack. It reads nothing, creates nothing and changes nothing. */
export async function runImport(objects: readonly Declared[], workspace: Workspace): Promise<void> {
  const file = join(workspace.cwd, IMPORT_FILE);
  // A file that stayed after a kill may be readable for others.
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(importFile(objects)), { mode: 0o600 });
  try {
    await runOrThrow(IMPORT, { ...workspace, env: { ...workspace.env, ...ENV } });
  } finally {
    rmSync(file, { force: true });
  }
}

async function runOrThrow(args: readonly string[], workspace: Workspace, input?: string): Promise<void> {
  const ran = await runPulumi(args, workspace, input).catch((error: Error) => error.message);
  if (typeof ran !== "string" && ran.code === 0) return;
  const what =
    typeof ran === "string" ? ran : `pulumi ${args.join(" ")} failed:\n${`${ran.stdout}\n${ran.stderr}`.trim()}`;
  const { cwd, stack } = workspace;
  throw new Error(
    `${what}\nWhat is in the stack stays there: run the same command again. If the stack is locked, run ` +
      `\`pulumi cancel${stack ? ` --stack ${stack}` : ""}\` in ${cwd} first.`,
  );
}
