import type { Command } from "commander";

/** The options that a command reads from these arguments; it does no work. Throws where it would end with a message. */
export const parsed = (command: Command, args: readonly string[]) =>
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .action(() => {})
    .parse([...args], { from: "user" })
    .opts();
