import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcome } from "../lab/processes.mjs";
import { type Deployed, deployed, site } from "./deployment";
import { environmentOf, runCommand } from "./run-command";

const dist = join(__dirname, "..", "..", "dist");
const main = join(dist, "cli", "main.js");

/** Args of each command that reads an account, where it needs some. */
const ARGS: Readonly<Record<string, readonly string[]>> = {
  agents: [],
  alerts: [],
  cost: [],
  doctor: [],
  drift: ["--stack", "dev"],
  report: [],
  results: ["shop\u001b[31m|"],
  test: ["--stack", "dev", "--all"],
};
/** These read no account, or write a program. */
const OTHERS = ["completion", "emulator", "help", "import"];

const help = spawnSync(process.execPath, [main, "--help"], { encoding: "utf8" }).stdout;
const commands = [...help.slice(help.indexOf("Commands:")).matchAll(/^ {2}(\w+)/gm)].map(([, name]) => String(name));

let stack: Deployed;
beforeAll(async () => {
  stack = await deployed({ program: `new te.HttpServerTest("shop\\u001b[31m|", ${site});` });
});
afterAll(() => stack?.remove());

describe.each(commands.filter((name) => !OTHERS.includes(name)))("the command %s", (command) => {
  const args = () => [command, ...(ARGS[command] ?? [])];
  const shell = (line: string) =>
    outcome(spawn("bash", ["-o", "pipefail", "-c", line], { cwd: stack.folder, env: environmentOf(stack) }));
  const quoted = () => [process.execPath, main, ...args()].map((arg) => `'${arg}'`).join(" ");

  it("has a page of help with examples and exit codes", () => {
    const { stdout, status } = spawnSync(process.execPath, [main, command, "--help"], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain(`npx pulumi-thousandeyes ${command}`);
    expect(stdout).toContain("Exit codes: 0");
  });

  it("prints JSON by its published schema", async () => {
    const { stdout, stderr, code } = await runCommand(stack, [...args(), "--json"]);
    expect(code, stderr).toBe(0);
    const schema = JSON.parse(readFileSync(join(dist, "schemas", `${command}-report.json`), "utf8"));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(JSON.parse(stdout));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("prints no control character of a name, and no colour into a pipe", async () => {
    const { stdout } = await runCommand(stack, args());
    expect(stdout).not.toContain("\u001b");
    expect(stdout.length).toBeGreaterThan(0);
  });

  it("ends quietly when nobody reads on", async () => {
    const { stderr } = await shell(`${quoted()} | true`);
    expect(stderr).toBe("");
  });

  it("fits a terminal of 40 columns, without colours on demand", async () => {
    const { stdout } = await shell(`script -qec "stty cols 40; NO_COLOR=1 ${quoted()}" /dev/null </dev/null`);
    expect(stdout.length).toBeGreaterThan(0);
    expect(stdout).not.toContain("\u001b[3");
  });

  it("refuses an account group that cannot be one", async () => {
    expect(await runCommand(stack, [...args(), "--aid", "Ops"])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("It must be the id of an account group"),
    });
  });
});

it("every command of the list is in one of these tables", () => {
  expect(commands.filter((name) => !OTHERS.includes(name)).sort()).toEqual(Object.keys(ARGS).sort());
});
