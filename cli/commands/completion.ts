import { Argument, Command } from "commander";

const SHELLS = ["bash", "zsh", "fish"];

async function run(shell: string, _options: object, command: Command): Promise<void> {
  // Loaded here and not at the top: `--help` should not wait for it.
  const [{ pagesOf }, { SCRIPTS }] = await Promise.all([
    import("../completion/pages.js"),
    import("../completion/scripts.js"),
  ]);
  const program = command.parent as Command;
  process.stdout.write(SCRIPTS[shell]?.(program.name(), pagesOf(program)) ?? "");
}

export const completionCommand = (): Command =>
  new Command("completion")
    .description("a script that completes this command in a shell")
    .addArgument(new Argument("<shell>").choices(SHELLS))
    .addHelpText(
      "after",
      `
The shell must find the command by its name: install the package globally, or put node_modules/.bin into PATH.

Examples:
  source <(pulumi-thousandeyes completion bash)
  pulumi-thousandeyes completion zsh > "\${fpath[1]}/_pulumi-thousandeyes"
  pulumi-thousandeyes completion fish > ~/.config/fish/completions/pulumi-thousandeyes.fish

Exit codes: 0 good; 1 an error.`,
    )
    .allowExcessArguments(false)
    .action(run);
