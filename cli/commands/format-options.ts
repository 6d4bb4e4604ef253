import { type Command, Option } from "commander";

/** How the result is printed; the first format is the default. `short`: the formats that have an option of their own, `--json`. */
export function withFormat(command: Command, formats: readonly string[], short: readonly string[] = ["json"]): Command {
  command.addOption(new Option("--format <format>", "format of the result").choices(formats).default(formats[0]));
  for (const name of short) {
    const others = short.filter((other) => other !== name);
    command.addOption(new Option(`--${name}`, `the same as --format ${name}`).conflicts(others));
  }
  return command.hook("preAction", (command) => {
    const name = short.find((one) => command.getOptionValue(one));
    if (name) command.setOptionValue("format", name);
  });
}
