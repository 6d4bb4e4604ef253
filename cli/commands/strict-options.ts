import type { Command } from "commander";

/**
 * Refuses what would be ignored in silence: an empty value, as `--stack "$STACK"` has without that variable, and an option
 * before a command inside the one that it belongs to.
 */
export const withStrictOptions = (program: Command): Command =>
  program.hook("preAction", (_, command) => {
    refuseEmpty(command);
    refuseBefore(command);
  });

function refuseEmpty(command: Command): void {
  for (const option of command.options) {
    const value = command.getOptionValue(option.attributeName());
    if (typeof value === "string" && value.trim() === "")
      command.error(`error: option '${option.flags}' must not be empty.`);
  }
  const empty = command.processedArgs.flat().findIndex((value) => typeof value === "string" && value.trim() === "");
  if (empty >= 0) {
    const name = command.registeredArguments[Math.min(empty, command.registeredArguments.length - 1)]?.name();
    command.error(`error: argument '${name}' must not be empty.`);
  }
}

/** `agents --name Singapore ips` would list the addresses of all agents. */
function refuseBefore(command: Command): void {
  const { parent } = command;
  const given = parent?.options.find((option) => parent.getOptionValueSource(option.attributeName()) === "cli");
  if (!parent || !given) return;
  const option = given.long ?? given.short;
  command.error(`error: option '${option}' stands before '${command.name()}', where it does nothing. Put it behind.`);
}
