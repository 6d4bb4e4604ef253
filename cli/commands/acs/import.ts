import { Command } from "commander";
import type { ImportOptions } from "../../import/import";
import { exitCodeOf } from "../exit-code-of";
import { collect } from "../place-options";

const run = exitCodeOf(async (options: ImportOptions) =>
  (await import("../../import/import.js")).importInstall(options),
);

export const importCommand = (): Command =>
  new Command("import")
    .description("write what an install has as a program, and take it into a stack")
    .option("--out <folder>", "where the program is written", ".")
    .option("--type <type>", "only this class: `Monitor`, `alert-channel`; may be repeated", collect)
    .option("--name <glob>", "only objects whose name matches; may be repeated", collect)
    .option("--tag <tag>", "only monitors with this tag; may be repeated", collect)
    .option("--exclude <glob>", "no objects whose name matches; may be repeated", collect)
    .option("-s, --stack <name>", "the stack; default: the selected one")
    .option("--run", "import into the stack, and prove by two previews that nothing changes")
    .option("--yes", "do not ask before the stack is written; without a terminal it never asks")
    .option("--json", "the result as a JSON document")
    .addHelpText(
      "after",
      `
Reads the install, and changes nothing there. It reads lists alone: a hundred objects cost a call. What is in the stack
already is left out, so the command can be repeated. Secrets that the API hides are asked of the configuration.

Examples:
  npx pulumi-thousandeyes acs import --out monitoring
  npx pulumi-thousandeyes acs import --out monitoring --run --stack dev
  npx pulumi-thousandeyes acs import --out shop --tag shop --type monitor

Exit codes: 0 all is as the program says; 7 a preview differs; 1 an error.`,
    )
    .allowExcessArguments(false)
    .action(run);
