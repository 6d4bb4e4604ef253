import { Command } from "commander";
import type { ImportOptions } from "../import/import";
import { exitCodeOf } from "./exit-code-of";
import { collect } from "./place-options";

const run = exitCodeOf(async (options: ImportOptions) => (await import("../import/import.js")).importAccount(options));

export const importCommand = (): Command =>
  new Command("import")
    .description("write what is in an account as a program, and take it into a stack")
    .option("--out <folder>", "where the program is written", ".")
    .option("--type <type>", "only this class or type of test: `Tag`, `http-server`; may be repeated", collect)
    .option("--name <glob>", "only objects whose name matches; may be repeated", collect)
    .option("--tag <key=value>", "only tests with this tag, and the tag; may be repeated", collect)
    .option("--exclude <glob>", "no objects whose name matches; may be repeated", collect)
    .option("--from-terraform <file>", "only what this Terraform state manages, with its names")
    .option("--aid <id>", "the account group, instead of TE_AID")
    .option("-s, --stack <name>", "the stack; default: the selected one")
    .option("--run", "import into the stack, and prove by two previews that nothing changes")
    .option("--yes", "do not ask before the stack is written; without a terminal it never asks")
    .option("--json", "the result as a JSON document")
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
    .allowExcessArguments(false)
    .action(run);
