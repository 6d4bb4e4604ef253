import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf } from "../cli/junit-schema";
import { shellIn } from "../lab/engine.mjs";
import { outcome } from "../lab/processes.mjs";
import { type Deployed, type Deployment, deployed } from "./deployment";

const program = `
const edited = new te.HttpServerTest("edited", {
  url: "www.example.com/edited", interval: 300, agents: ["3"], alertRules: [], description: "declared",
  authType: "basic", username: "noc", password: "correct-horse",
});
new te.HttpServerTest("untouched", { url: "www.example.com/untouched", interval: 300, agents: ["3"], alertRules: [] });
new te.Tag("team", { key: "team", value: "web", objectType: "test" });
`;

const WHO = "Emulator User (emulator.user@example.com)";

/** The command as it is built. */
async function drift(stack: Deployment, args: string[], env: Record<string, string> = {}) {
  const main = join(__dirname, "..", "..", "dist", "cli", "main.js");
  const options = { env: { ...shellIn(dirname(stack.folder)), ...stack.env, ...env } };
  const child = spawn(process.execPath, [main, "drift", "--cwd", stack.folder, ...args], options);
  const { output, ...ran } = await outcome(child);
  return ran;
}

describe("the drift command", () => {
  let stack: Deployed;
  const file = (name: string) => join(dirname(stack.folder), name);

  beforeAll(async () => {
    stack = await deployed({ program });
    // The API tells whole seconds, and what happened in that of the deployment could be its own doing.
    await setTimeout(1100);
  });
  afterAll(() => stack?.remove());

  it("ends with 0 where all is as the program says, and says so", async () => {
    expect(await drift(stack, ["--stack", "dev"])).toEqual({
      code: 0,
      stdout: "tested/dev: 3 resources, no drift\n",
      stderr: "",
    });
  });

  it("names property, both values, editor and time, and the deletion, and ends with 7", async () => {
    await stack.byHand("PUT", `/tests/http-server/${stack.ids.edited}`, { interval: 60, alertRules: [] });
    await stack.byHand("DELETE", `/tags/${stack.ids.team}`);
    const test = await stack.byHand("GET", `/tests/http-server/${stack.ids.edited}`);
    stack.emulator.clearCalls();

    const page = file("summary.md");
    const ran = await drift(stack, ["--stack", "dev", "--json"], { GITHUB_STEP_SUMMARY: page });
    expect(ran).toMatchObject({ code: 7, stderr: "" });
    const report = JSON.parse(ran.stdout);
    expect(report).toMatchObject({ clean: false, exitCode: 7, undeployed: [], notes: [] });
    const edited = report.drifted.find(({ name }: { name: string }) => name === "edited");
    expect(edited.properties).toEqual([{ path: "interval", declared: 300, found: 60, drifted: true }]);
    expect(edited).toMatchObject({ by: WHO, at: test.modifiedDate, toldBy: "object", upWould: "update" });
    expect(edited.link).toBe(`${stack.url}/tests/http-server/${stack.ids.edited}`);
    const team = report.drifted.find(({ name }: { name: string }) => name === "team");
    expect(team).toMatchObject({ what: "deleted", kind: "Tag", by: WHO, toldBy: "activity log", upWould: "create" });

    expect(stack.emulator.calls().filter(({ method }) => method !== "GET")).toEqual([]);
    expect(stack.emulator.calls().map(({ path }) => path)).toContain("/v7/audit-user-events");

    const summary = await readFile(page, "utf8");
    expect(summary).toContain("| `interval` | `300` | `60` | `Emulator User (emulator.user@example.com)` |");
    expect(summary).toContain("| *deleted* |");
    expect(ran.stdout + summary).not.toContain("correct-horse");
  });

  it("writes JUnit to a file, and the text for people to the terminal", async () => {
    const ran = await drift(stack, ["--stack", "dev", "--format", "junit", "--output", file("drift.xml")]);
    expect(ran).toMatchObject({ code: 7, stderr: "" });
    const xml = await readFile(file("drift.xml"), "utf8");
    expect(faultsOf(xml)).toEqual([]);
    expect(xml).toContain('tests="3" failures="2"');
    expect(ran.stdout).toContain("tested/dev: 2 of 3 resources drifted\n");
    expect(ran.stdout).toMatch(/interval {2}declared 300 {2}found 60\n/);
    expect(ran.stdout).toMatch(/last changed by Emulator User \(\S+\) at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\n/);
    expect(ran.stdout).toMatch(/deleted by Emulator User/);
  });

  it("still reports where nobody may be asked, and says so in one line", async () => {
    // Only the engine has the token, as a secret of the stack's configuration, which the command does not read.
    await stack.config("thousandeyes:token", "t", { secret: true });
    expect(await stack.up()).toMatchObject({ code: 0 });
    const ran = await drift(stack, ["--stack", "dev", "--format", "markdown"], { TE_TOKEN: "" });
    expect(ran).toMatchObject({ code: 7, stderr: "" });
    expect(ran.stdout).toContain("| `interval` | `300` | `60` | not known | not known |");
    expect(ran.stdout).toContain("Authors and times are not known: There is no ThousandEyes token.");
  });

  it("ends with 1 on trouble, with the engine's words", async () => {
    stack.emulator.fault({ path: "/v7/tests", effect: { status: 403 } });
    const ran = await drift(stack, ["--stack", "dev"]);
    stack.emulator.clearFaults();
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(/^pulumi preview ended with 1\nHttpServerTest \w+: GET \S+ answered 403/);
    const unknown = await drift(stack, ["--stack", "nope"]);
    expect(unknown).toMatchObject({ code: 1, stdout: "" });
    expect(unknown.stderr).toContain("no stack named 'nope' found");
  });
});
