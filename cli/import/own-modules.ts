import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stateOfFile } from "./written";

/** A module that an earlier run of the command wrote. */
export interface OwnModule {
  /** Its name without `.ts`. */
  readonly module: string;
  readonly isEdited: boolean;
  /** What it declares: `<kind> <Pulumi name>`. */
  readonly declared: ReadonlySet<string>;
  /** The keys of the configuration that it requires. */
  readonly secrets: readonly string[];
}

const DECLARATION = /\bnew te\.(\w+)\(("(?:[^"\\]|\\.)*")/g;
const SECRET = /\bconfig\.requireSecret\(("(?:[^"\\]|\\.)*")/g;

export function ownModules(folder: string): OwnModule[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    const state = file.endsWith(".ts") ? stateOfFile(join(folder, file)) : "foreign";
    if (state !== "ours" && state !== "edited") return [];
    const text = readFileSync(join(folder, file), "utf8");
    const declared = [...text.matchAll(DECLARATION)].map(([, kind, name]) => `${kind} ${JSON.parse(name as string)}`);
    const secrets = [...text.matchAll(SECRET)].map(([, key]) => JSON.parse(key as string) as string);
    return [{ module: file.slice(0, -3), isEdited: state === "edited", declared: new Set(declared), secrets }];
  });
}
