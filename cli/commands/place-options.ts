import { type Command, InvalidArgumentError } from "commander";

/** Where settings are, beside the environment. */
export const withStack = (command: Command): Command =>
  command
    .option("-s, --stack <name>", "the stack; default: the selected one")
    .option("-C, --cwd <folder>", "the folder of the program", ".")
    .allowExcessArguments(false);

/** The options of every command that reads an account. */
export const withPlace = (command: Command): Command =>
  withStack(command).option("--aid <id>", "the account group, instead of TE_AID", accountGroup);

export function accountGroup(text: string): string {
  if (/^\d+$/.test(text)) return text;
  throw new InvalidArgumentError("It must be the id of an account group: digits.");
}

/** For options that may be repeated. */
export function collect(value: string, before: readonly string[] = []): string[] {
  if (value.trim() === "") throw new InvalidArgumentError("It must not be empty.");
  return [...before, value];
}
