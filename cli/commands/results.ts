import { Command } from "commander";
import type { ResultsOptions } from "../results/results";
import { exitCodeOf } from "./exit-code-of";
import { withFormat } from "./format-options";
import { withPeriod } from "./period-options";
import { collect, withPlace } from "./place-options";

const run = exitCodeOf(async (test: string, options: Omit<ResultsOptions, "test">) =>
  (await import("../results/results.js")).results({ ...options, test }),
);

export const resultsCommand = (): Command =>
  withFormat(
    withPeriod(withPlace(new Command("results")), "1h")
      .description("what a test measured: numbers and trends by layer, metric and agent")
      .argument("<test>", "its name or id")
      .option("--layer <layer>", "only this layer: network, http-server, ...; may be repeated; default: all", collect)
      .option("--agents <name>", "only of this agent or monitor, by name or id; may be repeated", collect)
      .option("--metric <metric>", "only this metric, or `all`; may be repeated; default: the main ones", collect)
      .option("--html <file>", "also a page with plots, which stands alone"),
    ["text", "markdown", "csv", "json"],
    ["json", "csv"],
  )
    .addHelpText(
      "after",
      `
Documents for programs (JSON, CSV) have all metrics unless --metric says which. CSV has a line for each value.

Examples:
  npx pulumi-thousandeyes results "Checkout API"
  npx pulumi-thousandeyes results "Checkout API" --layer http-server --window 12h --agents Singapore
  npx pulumi-thousandeyes results 281474976990001 --start-date 2026-11-01 --end-date 2026-11-02 --csv > day.csv
  npx pulumi-thousandeyes results "Checkout API" --window 7d --html checkout.html

Exit codes: 0 good; 1 an error.`,
    )
    .action(run);
