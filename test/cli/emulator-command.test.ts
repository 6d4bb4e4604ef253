import { describe, expect, it } from "vitest";
import { emulatorCommand } from "../../cli/commands/emulator";

const parsed = (...args: string[]) =>
  emulatorCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parseAsync(args, { from: "user" });

describe("the emulator command", () => {
  it.each([
    [["--api", "acs-monitor", "--tests", "3"], "--tests belongs to --api thousandeyes"],
    [["--api", "acs-monitor", "--lockout"], "--lockout belongs to --api thousandeyes"],
    [["--token-calls", "3"], "--token-calls belongs to --api acs-monitor"],
    [["--api", "thousandeyes", "--email", "a@example.com"], "--email belongs to --api acs-monitor"],
    [["--forbid", "/monitors"], "--forbid belongs to --api acs-monitor"],
    [["--api", "nagios"], "It must be one of thousandeyes, acs-monitor."],
    [["--api", "acs-monitor", "--check-seconds", "x"], "whole number from 0 on"],
  ])("refuses %j", async (args, text) => {
    await expect(parsed(...args)).rejects.toThrow(text);
  });

  it("tells which options belong to which API", () => {
    const help = emulatorCommand().helpInformation();
    expect(help).toMatch(/Options of --api thousandeyes:\n.*--tests[\s\S]*Options of --api acs-monitor:\n.*--monitors/);
  });
});
