import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";

const WHY: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `there is no folder ${dirname(file)}. Make it first.`,
  EISDIR: () => "it is a folder. Name a file in it.",
  EACCES: () => "this user may not. Name a file elsewhere.",
};

/** Writes the file that an option names. */
export async function writeFileOf(option: string, file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    const why = WHY[error.code ?? ""]?.(file) ?? error.message;
    throw new Error(`${option}: ${file} cannot be written: ${why}`);
  });
}
