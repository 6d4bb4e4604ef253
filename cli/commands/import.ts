import { Command } from "commander";
import type { ImportOptions } from "../import/import";
import { exitCodeOf } from "./exit-code-of";
import { withRun, withSelection } from "./import-options";
import { accountGroup } from "./place-options";

const run = exitCodeOf(async (options: ImportOptions) => (await import("../import/import.js")).importAccount(options));

export const importCommand = (): Command =>
  withRun(
    withSelection(
      new Command("import").description("write what is in an account as a program, and take it into a stack"),
      {
        type: " or type of test: `Tag`, `http-server`",
        tag: ["--tag <key=value>", "tests with this tag, and the tag"],
      },
    )
      .option("--from-terraform <file>", "only what this Terraform state manages, with its names")
      .option("--aid <id>", "the account group, instead of TE_AID", accountGroup),
  )
    .addHelpText(
      "after",
      `
Reads the account group, and changes nothing there: with TE_TOKEN, TE_AID and TE_API_ENDPOINT of the environment, else
with the configuration of the stack. What is in the stack already is left out, so the command can be repeated.

Examples:
  npx pulumi-thousandeyes import --out monitoring --type http-server
  npx pulumi-thousandeyes import --out monitoring --run --stack dev
  terraform show -json > state.json
  npx pulumi-thousandeyes import --out monitoring --from-terraform state.json

Exit codes: 0 all is as the program says; 7 a preview differs; 1 an error.`,
    )
    .action(run);
