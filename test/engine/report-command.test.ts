import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportDocument } from "../../cli/report/schema";
import { type Deployment, newDeployment } from "./deployment";
import { runCommand } from "./run-command";

describe("the command report", () => {
  let stack: Deployment;
  const report = (...args: string[]) => runCommand(stack, ["report", ...args]);

  beforeAll(async () => {
    stack = await newDeployment({ program: "" });
    const alone = { interval: 300, url: "https://shop.example.com", agents: [{ agentId: "3" }], alertRules: [] };
    await stack.byHand("POST", "/tests/http-server", { ...alone, testName: "shop" });
  });
  afterAll(() => stack?.remove());

  it("tells what is not in order, as text, markdown and JSON, and exits with 0, or with 7 if it is strict", async () => {
    const [text, markdown, json, strict] = await Promise.all([
      report(),
      report("--format", "markdown"),
      report("--json"),
      report("--strict"),
    ]);
    expect(text).toMatchObject({ code: 0, stderr: "" });
    expect(text.stdout).toContain("1 test, 1 agent, 15 alert rules: 2 things not in order.");
    expect(markdown.stdout).toContain("**Tests from a single agent: 1 (single-agent-tests)**");
    const { findings } = reportDocument.parse(JSON.parse(json.stdout));
    expect(findings.map(({ check }) => check)).toEqual(["unwatched-tests", "single-agent-tests"]);
    expect(strict).toMatchObject({ code: 7, stdout: text.stdout });
  });

  it("leaves out what it is told to, and knows no other check", async () => {
    const ignored = ["--ignore", "unwatched-tests", "--ignore", "single-agent-tests"];
    expect(await report("--strict", ...ignored)).toMatchObject({ code: 0 });
    expect(await report("--by", "team")).toMatchObject({ code: 1, stderr: "--by is for the page: add --html FILE.\n" });
    expect(await report("--ignore", "unwatched-test")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Did you mean "unwatched-tests"'),
    });
  });

  it("writes the page beside the list, and refuses a key that no tag has", async () => {
    const page = join(stack.folder, "account.html");
    await stack.byHand("POST", "/tags", { key: "team", value: "web", objectType: "test", accessType: "all" });
    const ran = await report("--html", page, "--by", "team");
    expect(ran).toMatchObject({ code: 0, stderr: `The page is in ${page}.\n` });
    expect(ran.stdout).toContain("2 things not in order");
    expect(readFileSync(page, "utf8")).toContain("<h3>By team</h3>");
    expect(await report("--html", page, "--by", "teem")).toMatchObject({
      code: 1,
      stderr: '--by: no tag of tests has the key "teem". Did you mean "team"?\n',
    });
  });
});
