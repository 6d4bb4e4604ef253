import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The secrets that the programs of an example read from the configuration. */
export const secretsOf = (folder: string): string[] => {
  const programs = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const texts = programs.map((file) => readFileSync(join(folder, file), "utf8"));
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/requireSecret\("(\w+)"/g)].map(([, key = ""]) => key))),
  ];
};
