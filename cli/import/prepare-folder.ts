import { existsSync, mkdtempSync, rmdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { VERSION } from "../../provider/version";
import { projectFile } from "../engine/project-file";
import { assertFree, UNFINISHED } from "./generated-file";
import { IMPORT_FILE } from "./import-file";
import { newProject } from "./project";

/** Runtimes of Pulumi whose programs cannot load a module in TypeScript. */
const OTHER_LANGUAGES = ["python", "go", "dotnet", "java", "yaml", "hcl"];

/**
 * Refuses a folder that cannot hold the program, before the account is read: that may take minutes. Removes what a
 * killed run left: its import file has secrets in clear.
 */
export function prepareFolder(folder: string): void {
  assertWritable(folder);
  for (const left of [IMPORT_FILE, UNFINISHED]) rmSync(join(folder, left), { force: true });
  const project = projectFile(folder);
  if (!project) assertFree(folder, newProject(folder, VERSION));
  const { runtime = "" } = project ?? {};
  if (!OTHER_LANGUAGES.includes(runtime)) return;
  throw new Error(
    `--out: ${folder} has a Pulumi project in ${runtime}, and the program is TypeScript. Choose another folder.`,
  );
}

/** Of a folder that is not there, the one in which it will be made. */
function assertWritable(folder: string): void {
  const there = existing(folder);
  if (!statSync(there).isDirectory()) throw new Error(`--out: ${there} is a file. Choose a folder.`);
  try {
    // Permissions alone do not show a disk that is mounted for reading.
    rmdirSync(mkdtempSync(join(there, ".thousandeyes-import-")));
  } catch (error) {
    throw new Error(`--out: ${folder} cannot be written (${(error as Error).message}). Choose another folder.`);
  }
}

const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));
