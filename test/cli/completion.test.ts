import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Argument, Command, Option } from "commander";
import { describe, expect, it } from "vitest";
import { completionCommand } from "../../cli/commands/completion";
import { pagesOf } from "../../cli/completion/pages";
import { SCRIPTS } from "../../cli/completion/scripts";

const inner = new Command("ips")
  .description("addresses: it's all")
  .addOption(new Option("--format <f>").choices(["a", "b"]));
const program = new Command("te-x")
  .version("1")
  .addCommand(new Command("agents").option("--name <name>", "only this").option("--json", "as JSON").addCommand(inner))
  .addCommand(new Command("drift").option("-o, --output <file>", "to a file").addOption(new Option("--old").hideHelp()))
  .addCommand(new Command("acs").addCommand(new Command("drift").option("--run", "runs")))
  .addCommand(new Command("shell").addArgument(new Argument("<shell>").choices(["bash", "zsh"])))
  .addCommand(new Command("secret"), { hidden: true });
const pages = pagesOf(program);

/** What bash offers after these words; the last one may be unfinished. */
function offered(...words: string[]): string[] {
  const script = `${SCRIPTS.bash?.("te-x", pages)}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _te_x 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const printed = execFileSync("bash", ["-c", script, "bash", "te-x", ...words], { encoding: "utf8" });
  return printed.split("\n").filter((word) => word !== "");
}

const hasZsh = spawnSync("zsh", ["--version"]).status === 0;

/** The same in zsh, whose own functions print what they get. */
function offeredInZsh(how: "source" | "fpath", ...words: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "zsh-"));
  writeFileSync(join(folder, "_te-x"), SCRIPTS.zsh?.("te-x", pages) ?? "");
  const script = `compdef() { }; _files() { print "(files)" }; compadd() { shift; print -l -- "$@" }
_describe() { print -l -- "\${(P@)2}" }
words=(te-x "$@"); CURRENT=$#words
${how === "source" ? `source ${folder}/_te-x` : `fpath=(${folder}); autoload -Uz _te-x`}
_te-x`;
  const printed = execFileSync("zsh", ["-f", "-c", script, "zsh", ...words], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return printed.split("\n").filter((word) => word !== "");
}

const hasFish = spawnSync("fish", ["--version"]).status === 0;

/** The same in fish. */
function offeredInFish(line: string): string[] {
  const script = `${SCRIPTS.fish?.("te-x", pages)}complete -C 'te-x ${line}'`;
  const printed = execFileSync("fish", ["--no-config", "-c", script], { encoding: "utf8" });
  return printed.split("\n").flatMap((one) => one.split("\t")[0] || []);
}

describe("the completion", () => {
  it("has what the help shows, and nothing that is hidden", () => {
    expect(pages.map(({ path }) => path)).toEqual(["", "agents", "agents ips", "drift", "acs", "acs drift", "shell"]);
    expect(pages[3]?.options).toEqual([
      { flags: ["--output", "-o"], description: "to a file", value: "file" },
      { flags: ["--help", "-h"], description: "display help for command" },
    ]);
  });

  it("offers in bash commands, options and values where they may stand", () => {
    expect(offered("a")).toEqual(["agents", "acs"]);
    expect(offered("")).toEqual(expect.arrayContaining(["agents", "drift", "shell", "help", "--version"]));
    expect(offered("agents", "")).toEqual(["ips", "help", "--name", "--json", "--help", "-h"]);
    expect(offered("agents", "--name", "")).toEqual([]);
    expect(offered("agents", "--name", "drift", "--j")).toEqual(["--json"]);
    expect(offered("agents", "ips", "--format", "")).toEqual(["a", "b"]);
    expect(offered("shell", "")).toContain("zsh");
  });

  it.skipIf(!hasZsh)("offers the same in zsh, sourced or in fpath, from the first time on", () => {
    for (const how of ["source", "fpath"] as const) {
      expect(offeredInZsh(how, "agents", "")).toEqual(
        expect.arrayContaining(["ips:addresses: it's all", "--name:only this", "--help:display help for command"]),
      );
      expect(offeredInZsh(how, "agents", "ips", "--format", "")).toEqual(["a", "b"]);
      expect(offeredInZsh(how, "drift", "--output", "")).toEqual(["(files)"]);
    }
  });

  it.skipIf(!hasFish)("offers in fish what the command takes, not what another one of its name does", () => {
    expect(offeredInFish("a")).toEqual(["acs", "agents"]);
    expect(offeredInFish("agents --")).toEqual(["--help", "--json", "--name"]);
    expect(offeredInFish("agents ips --format ")).toEqual(["a", "b"]);
    expect(offeredInFish("acs drift --")).toEqual(["--help", "--run"]);
  });

  it("says in zsh and fish what they are for, whatever is in a text", () => {
    expect(SCRIPTS.zsh?.("te-x", pages)).toContain(`'ips:addresses: it'\\''s all'`);
    expect(SCRIPTS.fish?.("te-x", pages)).toContain(`-a 'ips' -d 'addresses: it\\'s all'`);
    expect(SCRIPTS.fish?.("te-x", pages)).toContain("-l format -x -a 'a b'");
  });

  it("is there for three shells", () => {
    expect(Object.keys(SCRIPTS)).toEqual(completionCommand().registeredArguments[0]?.argChoices);
  });
});
