import { Command, InvalidArgumentError, Option } from "commander";
import type { AlertsOptions } from "../alerts/alerts";
import { exitCodeOf } from "./exit-code-of";
import { withFormat } from "./format-options";
import { withPeriod } from "./period-options";
import { collect, withPlace } from "./place-options";
import { severalOf } from "./several-of";

const SEVERITIES = ["info", "minor", "major", "critical", "unknown"];
const FILTERS = ["window", "startDate", "endDate", "rule", "test", "tag", "severity"];

const run = exitCodeOf(async (options: AlertsOptions) => (await import("../alerts/alerts.js")).alerts(options));

/** Anything else could be another path of the API. */
function alertId(text: string): string {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError("It must be the id of an alert: e9c3bf02-a48c-4aa8-9e5f-898800d6f569.");
}

export const alertsCommand = (): Command =>
  withFormat(
    withPeriod(withPlace(new Command("alerts")), "active ones only, of 90 days")
      .description("active alerts, and those of a period")
      .addOption(new Option("--id <id>", "one alert with its agents or monitors").argParser(alertId).conflicts(FILTERS))
      .option("--rule <name>", "only of this alert rule, by name or id; may be repeated", collect)
      .option("--test <name>", "only of this test, by name or id; may be repeated", collect)
      .option("--tag <key=value>", "only of tests with this tag, or its id; may be repeated", collect)
      .addOption(severalOf("--severity <severity>", "only of this severity", SEVERITIES))
      .option("--strict", "exit with 7 if one of them is active and not suppressed"),
    ["text", "markdown", "json"],
  )
    .addHelpText(
      "after",
      `
With a period: those that were cleared in it, and those that are active and began before its end.

Examples:
  npx pulumi-thousandeyes alerts
  npx pulumi-thousandeyes alerts --window 12h --tag team=shop --severity critical
  npx pulumi-thousandeyes alerts --id e9c3bf02-a48c-4aa8-9e5f-898800d6f569

Exit codes: 0 good; 7 with --strict if an alert is active and not suppressed; 1 an error.`,
    )
    .action(run);
