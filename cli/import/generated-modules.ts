import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ALIASES } from "./code-of";
import { stateOfFile } from "./generated-file";

/** A module that an earlier run of the command wrote. */
export interface GeneratedModule {
  /** Its name without `.ts`. */
  readonly name: string;
  readonly isEdited: boolean;
  /** What it declares: `<kind> <Pulumi name>`. */
  readonly declared: ReadonlySet<string>;
  /** The keys of the configuration that it requires. */
  readonly secrets: readonly string[];
}

const DECLARATION = new RegExp(String.raw`\bnew (?:${ALIASES.join("|")})\.(\w+)\(("(?:[^"\\]|\\.)*")`, "g");
const SECRET = /\bconfig\.requireSecret\(("(?:[^"\\]|\\.)*")/g;

export function generatedModules(folder: string): GeneratedModule[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    const state = file.endsWith(".ts") ? stateOfFile(join(folder, file)) : "foreign";
    if (state !== "generated" && state !== "edited") return [];
    const text = readFileSync(join(folder, file), "utf8");
    const declared = [...text.matchAll(DECLARATION)].map(([, kind, name]) => `${kind} ${JSON.parse(name as string)}`);
    const secrets = [...text.matchAll(SECRET)].map(([, key]) => JSON.parse(key as string) as string);
    return [{ name: file.slice(0, -3), isEdited: state === "edited", declared: new Set(declared), secrets }];
  });
}
