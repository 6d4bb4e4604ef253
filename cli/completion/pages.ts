import type { Command, Option } from "commander";

/** What may stand after a command. */
export interface Page {
  /** The command's words: `agents ips`; empty for the program itself. */
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly OptionWord[];
  /** The allowed values of its first argument. */
  readonly choices: readonly string[];
}

export interface Word {
  readonly name: string;
  readonly description: string;
}

export interface OptionWord {
  /** `--stack` and `-s` */
  readonly flags: readonly string[];
  readonly description: string;
  /** The value it takes; undefined if it takes none. */
  readonly value?: "file" | "text" | readonly string[];
}

/** The command's own help, as data: whatever is shown there can be completed. */
export function pagesOf(command: Command, path: readonly string[] = []): Page[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command);
  const page = {
    path: path.join(" "),
    commands: commands.map((one) => ({ name: one.name(), description: help.subcommandDescription(one) })),
    options: help.visibleOptions(command).map(optionWord),
    choices: command.registeredArguments[0]?.argChoices ?? [],
  };
  // The command `help` is commander's own, and not among them.
  const inner = command.commands.filter((one) => commands.includes(one));
  return [page, ...inner.flatMap((one) => pagesOf(one, [...path, one.name()]))];
}

function optionWord({ long, short, description, argChoices, flags, required, optional }: Option): OptionWord {
  const names = [long, short].filter((name) => name !== undefined && name !== null);
  if (!required && !optional) return { flags: names, description };
  const value = argChoices ?? (/[<[](file|folder)[>\]]/i.test(flags) ? "file" : "text");
  return { flags: names, description, value };
}
