import { Command, InvalidArgumentError } from "commander";
import type { UptimeOptions } from "../../acs-monitor/uptime";
import { exitCodeOf } from "../exit-code-of";
import { withFormat } from "../format-options";
import { withStack } from "../place-options";

const run = exitCodeOf(async (monitors: string[], options: Omit<UptimeOptions, "monitors">) =>
  (await import("../../acs-monitor/uptime.js")).uptime({ ...options, monitors }),
);

function window(text: string): string {
  if (/^[1-9]\d{0,4}[hd]$/.test(text)) return text;
  throw new InvalidArgumentError("It must be a number with its unit, h or d: 12h, 30d.");
}

function percent(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value <= 100) return value;
  throw new InvalidArgumentError("It must be a number of percent from 0 to 100: 99.9.");
}

export const uptimeCommand = (): Command =>
  withFormat(
    withStack(new Command("uptime"))
      .description("how much of the time monitors were up, the least first")
      .argument("[monitor...]", "names or ids; default: all")
      .option("--window <period>", "up to now: 12h, 7d, 30d", window, "30d")
      .option("--below <percent>", "exit with 7 if one of them was up less than this", percent),
    ["text", "markdown", "csv", "json"],
    ["json", "csv"],
  )
    .addHelpText(
      "after",
      `
7d and 30d are in the list of monitors; another period is a call for each monitor, of 60 a minute.

Examples:
  npx pulumi-thousandeyes acs uptime --csv > uptime.csv
  npx pulumi-thousandeyes acs uptime shop --window 24h --below 99.9

Exit codes: 0 good; 7 one is below; 1 an error.`,
    )
    .action(run);
