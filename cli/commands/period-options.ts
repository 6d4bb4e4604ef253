import { type Command, InvalidArgumentError, Option } from "commander";
import type { Period } from "../account/period";

/** The options of a command that reads what happened. `byDefault`: the period without any, for the help. */
export const withPeriod = (command: Command, byDefault: string): Command =>
  command
    .addOption(
      new Option("--window <period>", `up to now: 30m, 12h, 7d, 2w; default: ${byDefault}`)
        .argParser(window)
        .conflicts(["startDate", "endDate"]),
    )
    .option("--start-date <time>", "from this time on: 2026-11-27, 2026-11-27T06:00:00Z", time)
    .option("--end-date <time>", "until this time; default: now", time)
    .hook("preAction", (command) => assertOrder(command.opts()));

/** R227: the letter is needed. */
function window(text: string): string {
  if (/^[1-9]\d{0,8}[smhdw]$/.test(text)) return text;
  throw new InvalidArgumentError("It must be a number with its unit, of s, m, h, d, w: 12h.");
}

const WRITTEN = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** A time without an offset is UTC, wherever the command runs. */
function time(text: string): string {
  const [, clock, , , offset] = WRITTEN.exec(text) ?? [];
  const value = WRITTEN.test(text) ? new Date(clock && !offset ? `${text}Z` : text) : new Date(Number.NaN);
  // The 30th of February would be the 2nd of March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(value.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10)) {
    throw new InvalidArgumentError(
      "It must be a time such as 2026-11-27 or 2026-11-27T06:00:00Z; without Z it is UTC.",
    );
  }
  return `${value.toISOString().slice(0, 19)}Z`;
}

function assertOrder({ startDate, endDate }: Period): void {
  if (endDate && !startDate) throw new Error("--end-date needs a --start-date beside it.");
  const end = endDate ? Date.parse(endDate) : Date.now();
  if (startDate && Date.parse(startDate) >= end) {
    throw new Error(`--start-date: ${startDate} is not before ${endDate ? `--end-date: ${endDate}` : "now"}.`);
  }
}
