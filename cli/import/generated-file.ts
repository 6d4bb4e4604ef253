import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const HEADER = /^\/\/ Written by `pulumi-thousandeyes (?:acs )?import` \(([0-9a-f]{8})\)\.\n\n/;

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** A module with a first line that shows later whether somebody has edited it since, and which command wrote it. */
export const withHeader = (text: string, command: ImportCommand = "import") =>
  `// Written by \`pulumi-thousandeyes ${command}\` (${hash(text)}).\n\n${text}`;

/** The commands that write modules. */
export type ImportCommand = "import" | "acs import";

/** A file as it was found. `generated`: the command wrote it, and nobody has edited it since. */
export type FileState = "absent" | "generated" | "edited" | "foreign";

export function stateOfFile(path: string): FileState {
  if (!existsSync(path)) return "absent";
  const text = readFileSync(path, "utf8");
  const [header, wanted] = HEADER.exec(text) ?? [];
  if (header === undefined) return "foreign";
  return hash(text.slice(header.length)) === wanted ? "generated" : "edited";
}

/** Where a file is written before it has its name. A killed run may leave it; the next one removes it. */
export const UNFINISHED = ".thousandeyes-import.new";

/** Refuses to replace a file that the command did not write, or that was edited since. */
export function assertFree(folder: string, files: ReadonlyMap<string, string>): void {
  const isTaken = ([file, text]: readonly [string, string]) => {
    const path = join(folder, file);
    const isOther = existsSync(path) && readFileSync(path, "utf8") !== text;
    return isOther && stateOfFile(path) !== "generated";
  };
  const taken = [...files].filter(isTaken).map(([file]) => file);
  if (taken.length === 0) return;
  throw new Error(
    `${folder} has ${taken.join(", ")} already, which this command did not write, or which was edited since. Nothing ` +
      "was written. Move them, or choose another folder with --out.",
  );
}

/** Writes all files, or none if one of them is not free. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  assertFree(folder, files);
  for (const [file, text] of files) {
    try {
      writeWhole(folder, file, text);
    } catch (error) {
      throw new Error(
        `${join(folder, file)} could not be written: ${(error as Error).message}. The files before it are complete. ` +
          "Correct the cause, or choose another folder with --out, then run the same command again.",
      );
    }
  }
}

/** Whole or not at all, whenever the command is stopped. */
function writeWhole(folder: string, file: string, text: string): void {
  const [path, unfinished] = [join(folder, file), join(folder, UNFINISHED)];
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
