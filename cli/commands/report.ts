import { Command } from "commander";
import type { ReportOptions } from "../report/report";
import { exitCodeOf } from "./exit-code-of";
import { withFormat } from "./format-options";
import { collect, withPlace } from "./place-options";

const run = exitCodeOf(async (options: ReportOptions) => (await import("../report/report.js")).report(options));

export const reportCommand = (): Command =>
  withFormat(
    withPlace(new Command("report"))
      .description("what is not in order in an account")
      .option("--strict", "exit with 7 if anything is not in order")
      .option("--ignore <check>", "leave a check out, by its id; may be repeated", collect)
      .option("--html <file>", "also the whole account on one page: tests by agent, rules, units, tags")
      .option("--by <key>", "the key of the tags by which the page sums up units; default: team"),
    ["text", "markdown", "json"],
  )
    .addHelpText(
      "after",
      `
Reads the account group, and changes nothing. Looks for tests that no rule watches, rules that notify nobody, agents
that are offline and that tests rely on, windows that silence for ever, tests from a single agent, tests disabled for 30
days, names that differ in case only, and tests without distributed tracing where others have it.

Examples:
  npx pulumi-thousandeyes report
  npx pulumi-thousandeyes report --html account.html --by service
  npx pulumi-thousandeyes report --strict --ignore single-agent-tests --format markdown

Exit codes: 0 good; 7 with --strict if anything is not in order; 1 an error.`,
    )
    .action(run);
