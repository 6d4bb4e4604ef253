import { Command, Option } from "commander";
import type { Format } from "../reporters/reporter";

const FORMATS: Format[] = ["text", "markdown", "json", "junit"];

interface Options {
  stack?: string;
  cwd: string;
  format: Format;
  json?: boolean;
  output?: string;
}

async function run({ json, format, ...rest }: Options): Promise<void> {
  // Loaded here and not above: `--help` should not wait for it.
  const { drift } = await import("../drift/drift.js");
  process.exitCode = await drift({ ...rest, format: json ? "json" : format });
}

export const driftCommand = (): Command =>
  new Command("drift")
    .description("what was changed past Pulumi, by whom and when")
    .option("-s, --stack <name>", "the stack to check; without it the one that is selected")
    .option("-C, --cwd <folder>", "the folder of the program", ".")
    .addOption(new Option("--format <format>", "how to say it").choices(FORMATS).default("text"))
    .option("--json", "the same as --format json")
    .option("--output <file>", "write it to a file, and the text to the terminal")
    .addHelpText(
      "after",
      `
Runs \`pulumi preview --refresh\`, which changes nothing, and asks ThousandEyes who did what it finds: with TE_TOKEN,
TE_AID and TE_API_ENDPOINT of the environment. The markdown goes to $GITHUB_STEP_SUMMARY too, where that is set.

Exit codes: 0 all is as the program says, 7 something differs, 1 trouble.`,
    )
    .allowExcessArguments(false)
    .action(run);
