import { Command } from "commander";
import type { WaitOptions } from "../../acs-monitor/wait";
import { exitCodeOf } from "../exit-code-of";
import { withStack } from "../place-options";
import { wholeNumber } from "../whole-number";

const run = exitCodeOf(async (monitor: string, options: Omit<WaitOptions, "monitor">) =>
  (await import("../../acs-monitor/wait.js")).wait({ ...options, monitor }),
);

export const waitCommand = (): Command =>
  withStack(new Command("wait"))
    .description("ask for a check of a monitor, and wait until it is up")
    .argument("<monitor>", "its name or id")
    .option("--timeout <seconds>", "how long, from 1 to 86400", wholeNumber(1, 86_400), 300)
    .option("--json", "the result as a JSON document")
    .addHelpText(
      "after",
      `
Only a check after the start of the command counts: a monitor that was up before a deployment may be down after it.

Examples:
  npx pulumi-thousandeyes acs wait shop
  npx pulumi-thousandeyes acs wait 12 --timeout 60 && ./switch-traffic.sh

Exit codes: 0 it is up; 1 it was not up in time, or another error.`,
    )
    .action(run);
