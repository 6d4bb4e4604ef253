import { Command, Option } from "commander";
import type { InventoryOptions } from "../../acs-monitor/inventory/inventory";
import { exitCodeOf } from "../exit-code-of";
import { withFormat } from "../format-options";
import { withStack } from "../place-options";

const run = exitCodeOf(async (options: InventoryOptions) =>
  (await import("../../acs-monitor/inventory/inventory.js")).inventory(options),
);

export const inventoryCommand = (): Command =>
  withFormat(
    withStack(new Command("inventory"))
      .description("the devices as an inventory of Ansible, in groups by device group and type")
      .addOption(new Option("--list", "all of it, as Ansible asks for it; this is the default").conflicts("host"))
      .addOption(new Option("--host <name>", "the variables of one host, as JSON").conflicts(["list", "format"])),
    ["json", "ini", "yaml"],
  )
    .addHelpText(
      "after",
      `
As a dynamic inventory, an executable file beside the playbooks:
  #!/bin/sh
  exec npx pulumi-thousandeyes acs inventory "$@"

Examples:
  npx pulumi-thousandeyes acs inventory --list
  npx pulumi-thousandeyes acs inventory --format yaml > inventory.yaml

Exit codes: 0 good; 1 an error.`,
    )
    .action(run);
