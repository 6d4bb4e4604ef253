import { Command, InvalidArgumentError } from "commander";
import type { CostOptions } from "../cost/cost";
import { exitCodeOf } from "./exit-code-of";
import { withFormat } from "./format-options";
import { withPlace } from "./place-options";

const run = exitCodeOf(async (options: CostOptions) => (await import("../cost/cost.js")).cost(options));

function amount(text: string): number {
  const value = Number(text);
  if (/^(\d+(\.\d*)?|\.\d+)(e\d+)?$/i.test(text) && Number.isFinite(value)) return value;
  throw new InvalidArgumentError("It must be a number, 0 or more: 0.85.");
}

export const costCommand = (): Command =>
  withFormat(
    withPlace(new Command("cost"))
      .description("what the tests cost a month, in units")
      .option("--preview", "what `pulumi up` would change: before, after and difference")
      .option("--by <what>", "test, type, tag, or the key of tags: team")
      .option("--price <amount>", "price of a unit, for costs in money", amount)
      .option("--budget <units>", "exit with 7 if 31 days may cost more units", amount)
      .option("--no-metered", "Enterprise agents cost nothing, as in old contracts"),
    ["text", "markdown", "json"],
  )
    .addHelpText(
      "after",
      `
An estimate for 31 days from the configuration of the tests: rates by type and agent, as ThousandEyes' calculator has
them. Where an agent or a number is not known before the deployment, the cost is a range. It is that of the tests of the
account group in force; with --preview of all tests of the program, of whatever account group.

Examples:
  npx pulumi-thousandeyes cost --by team --price 0.85
  npx pulumi-thousandeyes cost --preview --budget 20000 --format markdown

Exit codes: 0 good; 7 above the budget; 1 an error.`,
    )
    .action(run);
