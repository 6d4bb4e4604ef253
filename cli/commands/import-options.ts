import type { Command } from "commander";
import { collect } from "./place-options";

interface Selection {
  /** What `--type` names. */
  readonly type: string;
  /** The flag of `--tag` with its value, and what it selects. */
  readonly tag: readonly [flag: string, what: string];
}

/** The options of an import that say what is taken, and where to. */
export const withSelection = (command: Command, { type, tag: [flag, what] }: Selection): Command =>
  command
    .option("--out <folder>", "where the program is written", ".")
    .option("--type <type>", `only this class${type}; may be repeated`, collect)
    .option("--name <glob>", "only objects whose name matches; may be repeated", collect)
    .option(flag, `only ${what}; may be repeated`, collect)
    .option("--exclude <glob>", "no objects whose name matches; may be repeated", collect);

/** The options of an import that say how far it goes, and how it tells so. */
export const withRun = (command: Command): Command =>
  command
    .option("-s, --stack <name>", "the stack; default: the selected one")
    .option("--run", "import into the stack, and prove by two previews that nothing changes")
    .option("--yes", "do not ask before the stack is written; without a terminal it never asks")
    .option("--json", "the result as a JSON document")
    .allowExcessArguments(false);
