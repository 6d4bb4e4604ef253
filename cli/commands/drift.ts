import { Command } from "commander";
import type { DriftOptions } from "../drift/drift";
import { FORMATS } from "../output/formats";
import { exitCodeOf } from "./exit-code-of";
import { withFormat } from "./format-options";
import { withPlace } from "./place-options";

const run = exitCodeOf(async (options: DriftOptions) => (await import("../drift/drift.js")).drift(options));

export const driftCommand = (): Command =>
  withFormat(
    withPlace(new Command("drift"))
      .description("what was changed outside Pulumi, by whom and when")
      .option("--output <file>", "write the report to a file, and the text to the terminal")
      .option("--from-state", "compare what was deployed last, not the program: fast, for every night"),
    FORMATS,
  )
    .addHelpText(
      "after",
      `
Runs \`pulumi preview --refresh\`, which changes nothing, and asks ThousandEyes who made the changes: with TE_TOKEN,
TE_AID and TE_API_ENDPOINT (or TE_BASE_URL) of the environment. Objects are looked up in the account group in
which they were created, whatever --aid says. ACS Monitor does not tell who changed something.

With --from-state neither the program nor a preview runs: \`pulumi stack export --show-secrets\` is read in memory, and
compared with the account. Changes of the program that are not deployed are not reported, nor is anything of other
providers.

The markdown goes to $GITHUB_STEP_SUMMARY too, where that is set.

Examples:
  npx pulumi-thousandeyes drift --stack dev
  npx pulumi-thousandeyes drift --format markdown
  npx pulumi-thousandeyes drift --stack prod --from-state --format json

Exit codes: 0 no differences; 7 something differs; 1 an error.`,
    )
    .action(run);
