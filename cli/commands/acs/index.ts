import { Command } from "commander";
import { ackCommand, resolveCommand } from "./ack";
import { eventsCommand } from "./events";
import { importCommand } from "./import";
import { inventoryCommand } from "./inventory";
import { uptimeCommand } from "./uptime";
import { waitCommand } from "./wait";

/** The commands for ACS Monitor: a line each. */
export const acsCommand = (): Command =>
  new Command("acs")
    .description("ACS Monitor: import, wait for a monitor, events, uptime, an Ansible inventory")
    .enablePositionalOptions()
    .addCommand(ackCommand())
    .addCommand(eventsCommand())
    .addCommand(importCommand())
    .addCommand(inventoryCommand())
    .addCommand(resolveCommand())
    .addCommand(uptimeCommand())
    .addCommand(waitCommand())
    .addHelpText(
      "after",
      `
Settings come from the environment, then from the stack (acsmonitor:baseUrl, ...): ACSMON_BASE_URL with ACSMON_TOKEN, or
with ACSMON_EMAIL and ACSMON_PASSWORD.

Examples:
  npx pulumi-thousandeyes acs wait shop --timeout 300
  npx pulumi-thousandeyes acs events --open --severity critical

Exit codes: 0 good; 7 something is open or below, where that was asked for; 1 an error.`,
    );
