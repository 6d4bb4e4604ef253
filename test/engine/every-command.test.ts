import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAcsMonitorEmulator, type Listening, listen } from "../../emulator";
import { outcome } from "../lab/processes.mjs";
import { type Deployed, deployed, site } from "./deployment";
import { environmentOf, runCommand } from "./run-command";

const dist = join(__dirname, "..", "..", "dist");
const main = join(dist, "cli", "main.js");

const ODD = "shop\u001b[31m|";

/** Args of each command that reads an account or an install, where it needs some. */
const ARGS: Readonly<Record<string, readonly string[]>> = {
  "acs ack": ["monitor-events/1"],
  "acs events": [],
  "acs inventory": [],
  "acs resolve": ["monitor-events/1"],
  "acs uptime": [ODD],
  "acs wait": [ODD],
  agents: [],
  alerts: [],
  cost: [],
  doctor: [],
  drift: ["--stack", "dev"],
  report: [],
  results: [ODD],
  test: ["--stack", "dev", "--all"],
};
/** These read no account, or write a program. */
const OTHERS = ["acs help", "acs import", "completion", "emulator", "help", "import"];

/** The commands of a page of help; those of `acs` in place of it. */
function commandsIn(...words: string[]): string[] {
  const help = spawnSync(process.execPath, [main, ...words, "--help"], { encoding: "utf8" }).stdout;
  const block = help.split("\n\n").find((one) => one.startsWith("Commands:")) ?? "";
  const names = [...block.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => String(name));
  return names.flatMap((name) => (name === "acs" ? commandsIn(name) : [[...words, name].join(" ")]));
}
const commands = commandsIn();

let stack: Deployed;
let install: Listening;
beforeAll(async () => {
  const emulator = createAcsMonitorEmulator({ rateLimit: 1_000_000, checkSeconds: 1 });
  install = await listen(emulator);
  const ACSMON_BASE_URL = new URL(install.url).origin;
  const made = async (path: string, body: object) => {
    const headers = { authorization: "Bearer by-hand", "content-type": "application/json" };
    const answer = await fetch(ACSMON_BASE_URL + path, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  await made("/api/v1/monitors", { name: ODD, type: "https", host: "shop.example.com" });
  await made("/api/v1/devices", { name: ODD, ip_address: "192.0.2.1" });
  await made("/_emulator/events", { monitor_id: 1 });
  const env = { ACSMON_BASE_URL, ACSMON_TOKEN: "token-of-the-environment" };
  stack = await deployed({ program: `new te.HttpServerTest("shop\\u001b[31m|", ${site});`, env });
});
afterAll(async () => {
  await stack?.remove();
  await install?.close();
});

describe.each(commands.filter((name) => !OTHERS.includes(name)))("the command %s", (command) => {
  const args = () => [...command.split(" "), ...(ARGS[command] ?? [])];
  const shell = (line: string) =>
    outcome(spawn("bash", ["-o", "pipefail", "-c", line], { cwd: stack.folder, env: environmentOf(stack) }));
  const quoted = () => [process.execPath, main, ...args()].map((arg) => `'${arg}'`).join(" ");

  it("has a page of help with examples and exit codes", () => {
    const { stdout, status } = spawnSync(process.execPath, [main, ...command.split(" "), "--help"], {
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout).toContain(`npx pulumi-thousandeyes ${command}`);
    expect(stdout).toContain("Exit codes: 0");
  });

  it("prints JSON by its published schema", async () => {
    const { stdout, stderr, code } = await runCommand(stack, [...args(), "--json"]);
    expect(code, stderr).toBe(0);
    const schema = JSON.parse(readFileSync(join(dist, "schemas", `${command.replace(" ", "-")}-report.json`), "utf8"));
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
    // An install has none.
    const why = command.startsWith("acs ") ? "unknown option '--aid'" : "It must be the id of an account group";
    const refused = { code: 1, stdout: "", stderr: expect.stringContaining(why) };
    expect(await runCommand(stack, [...args(), "--aid", "Ops"])).toMatchObject(refused);
  });
});

it("every command of the list is in one of these tables", () => {
  expect(commands.filter((name) => !OTHERS.includes(name)).sort()).toEqual(Object.keys(ARGS).sort());
});

it("commands of acs find their settings in the stack, where the environment has none", async () => {
  const { ACSMON_BASE_URL = "", ACSMON_TOKEN = "" } = stack.env;
  await stack.pulumi("config", "set", "acsmonitor:baseUrl", ACSMON_BASE_URL);
  await stack.pulumi("config", "set", "--secret", "acsmonitor:token", ACSMON_TOKEN);
  const none = { ACSMON_BASE_URL: undefined, ACSMON_TOKEN: undefined };
  const { code, stdout, stderr } = await runCommand(stack, ["acs", "uptime", "--stack", "dev", "--json"], none);
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ monitors: [{ monitorId: "1" }] });
  expect(await runCommand(stack, ["acs", "uptime", "--stack", "prod"], none)).toMatchObject({
    ...{ code: 1, stdout: "" },
    stderr: expect.stringContaining('--stack: there is no stack "prod"'),
  });
});
