#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { acsCommand } from "./commands/acs";
import { agentsCommand } from "./commands/agents";
import { alertsCommand } from "./commands/alerts";
import { completionCommand } from "./commands/completion";
import { costCommand } from "./commands/cost";
import { doctorCommand } from "./commands/doctor";
import { driftCommand } from "./commands/drift";
import { emulatorCommand } from "./commands/emulator";
import { importCommand } from "./commands/import";
import { onOutputErrors } from "./commands/output-errors";
import { printError } from "./commands/print-error";
import { reportCommand } from "./commands/report";
import { resultsCommand } from "./commands/results";
import { withStrictOptions } from "./commands/strict-options";
import { testCommand } from "./commands/test";

// The built file is two folders below that of the package; only the version is read from there.
const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string };

const program = withStrictOptions(new Command("pulumi-thousandeyes"))
  .description("ThousandEyes monitoring as code")
  .version(version)
  .enablePositionalOptions()
  .addCommand(acsCommand())
  .addCommand(agentsCommand())
  .addCommand(alertsCommand())
  .addCommand(completionCommand())
  .addCommand(costCommand())
  .addCommand(doctorCommand())
  .addCommand(driftCommand())
  .addCommand(emulatorCommand())
  .addCommand(importCommand())
  .addCommand(reportCommand())
  .addCommand(resultsCommand())
  .addCommand(testCommand());

onOutputErrors(process.stdout, process.stderr);

program.parseAsync().catch(async (error: unknown) => {
  await printError(error);
  process.exitCode = 1;
});
