import { Command } from "commander";
import type { EventsOptions } from "../../acs-monitor/events";
import { exitCodeOf } from "../exit-code-of";
import { withFormat } from "../format-options";
import { withPeriod } from "../period-options";
import { collect, withStack } from "../place-options";
import { severalOf } from "../several-of";

const SEVERITIES = ["info", "warning", "critical"];

const run = exitCodeOf(async (options: EventsOptions) => (await import("../../acs-monitor/events.js")).events(options));

export const eventsCommand = (): Command =>
  withFormat(
    withPeriod(withStack(new Command("events")), "7d; with --open any time")
      .description("events of monitors and devices, the newest first")
      .option("--open", "only those that are neither acknowledged nor resolved")
      .addOption(severalOf("--severity <severity>", "only of this severity", SEVERITIES))
      .option("--monitor <name>", "only of this monitor, by name or id; may be repeated", collect)
      .option("--device <name>", "only of this device, by name or id; may be repeated", collect)
      .option("--strict", "exit with 7 if one of them is open"),
    ["text", "markdown", "json"],
  )
    .addHelpText(
      "after",
      `
A period has the events that were triggered in it.

Examples:
  npx pulumi-thousandeyes acs events --open --severity critical
  npx pulumi-thousandeyes acs events --window 12h --device core-1 --json

Exit codes: 0 good; 7 one is open and --strict is given; 1 an error.`,
    )
    .action(run);
