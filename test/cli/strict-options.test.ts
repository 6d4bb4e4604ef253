import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { agentsCommand } from "../../cli/commands/agents";
import { alertsCommand } from "../../cli/commands/alerts";
import { costCommand } from "../../cli/commands/cost";
import { importCommand } from "../../cli/commands/import";
import { reportCommand } from "../../cli/commands/report";
import { resultsCommand } from "../../cli/commands/results";
import { withStrictOptions } from "../../cli/commands/strict-options";
import { parsed } from "./parsed";

/** The error of a line of the command, which does no work; undefined if there is none. */
function errorOf(command: Command, ...args: string[]): string | undefined {
  const idle = (one: Command): void => {
    one
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .action(() => {});
    one.commands.forEach(idle);
  };
  const program = withStrictOptions(new Command("te")).enablePositionalOptions().addCommand(command);
  idle(program);
  try {
    program.parse([command.name(), ...args], { from: "user" });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("options", () => {
  it.each([
    [reportCommand, "--html"],
    [reportCommand, "--by"],
    [reportCommand, "--stack"],
    [costCommand, "--cwd"],
  ] as const)("have a value that is not empty: %#", (command, option) => {
    expect(errorOf(command(), option, " ")).toMatch(new RegExp(`option '.*${option} <\\w+>' must not be empty`));
    expect(errorOf(command(), option, "x")).toBeUndefined();
  });

  it("and so do arguments", () => {
    expect(errorOf(resultsCommand(), "")).toContain("argument 'test' must not be empty");
  });

  it("stand behind the command that they belong to, or all agents would be listed", () => {
    expect(errorOf(agentsCommand(), "--name", "Singapore", "ips")).toContain("'--name' stands before 'ips'");
    expect(errorOf(agentsCommand(), "ips", "--name", "Singapore")).toBeUndefined();
  });

  it("of `agents ips` have --json, too", () => {
    const ips = () => agentsCommand().commands[0] as Command;
    expect(parsed(ips(), ["--json"])).toMatchObject({ format: "json" });
    expect(parsed(ips(), [])).toMatchObject({ format: "plain" });
  });

  it("take a country by its two letters only", () => {
    expect(errorOf(agentsCommand(), "--country", "Singapore")).toContain("It must be two letters: SG.");
  });

  it.each(["0x10", "1,5", "-1", "1e400", "NaN"])("take no price of %s", (price) => {
    expect(errorOf(costCommand(), "--price", price)).toContain("It must be a number, 0 or more");
  });

  it("take an account group by its id only, in an import, too", () => {
    expect(errorOf(importCommand(), "--aid", "Ops")).toContain("It must be the id of an account group");
  });

  it("take the id of an alert in capitals", () => {
    const id = "7e57ab1e-0000-4000-8000-000000000001";
    expect(parsed(alertsCommand(), ["--id", id.toUpperCase()])).toMatchObject({ id });
  });
});
