import { Command } from "commander";
import type { ImportOptions } from "../../import/import";
import { exitCodeOf } from "../exit-code-of";
import { withRun, withSelection } from "../import-options";

const run = exitCodeOf(async (options: ImportOptions) =>
  (await import("../../import/import.js")).importInstall(options),
);

export const importCommand = (): Command =>
  withRun(
    withSelection(
      new Command("import").description("write what an install has as a program, and take it into a stack"),
      { type: ": `Monitor`, `alert-channel`", tag: ["--tag <tag>", "monitors with this tag"] },
    ),
  )
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
    .action(run);
