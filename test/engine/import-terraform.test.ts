import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importDocument } from "../../cli/import/schema";
import { type Managed, SECRET, shownState, stateFile } from "../cli/terraform-state";
import type { Deployment } from "./deployment";
import { newImport, runImport } from "./run-import";

describe("the import command with a Terraform state", () => {
  let stack: Deployment;
  let resources: readonly Managed[];

  const importAccount = (...args: string[]) => runImport(stack, args);

  async function written(content: object) {
    const path = join(stack.folder, "state.json");
    await writeFile(path, JSON.stringify(content));
    return path;
  }

  beforeAll(async () => {
    stack = await newImport();
    const made = async (path: string, body: object, id: string) => String((await stack.byHand("POST", path, body))[id]);
    const test = (testName: string) => {
      const agents = [{ agentId: "3" }];
      return made("/tests/http-server", { testName, agents, interval: 300, url: "https://shop.test/" }, "testId");
    };
    const eu = await test("Shop in Europe");
    const us = await test("Shop in America");
    await test("by hand");
    const tag = await made("/tags", { accessType: "all", key: "owner", objectType: "test", value: "shop" }, "id");
    await stack.byHand("POST", `/tags/${tag}/assign`, { assignments: [{ id: eu, type: "test" }] });
    const rule = { ruleName: "slow", alertType: "http-server", expression: "((responseTime > 500 ms))" };
    const rounds = { minimumSources: 1, roundsViolatingRequired: 1, roundsViolatingOutOf: 1, severity: "major" };
    const slow = await made("/alerts/rules", { ...rule, ...rounds }, "ruleId");
    const shop = { type: "thousandeyes_http_server", name: "shop" };
    resources = [
      { ...shop, modules: ["eu"], key: "a", id: eu },
      { ...shop, key: 0, id: us },
      { ...shop, key: 1, id: "999999" },
      { type: "thousandeyes_alert_rule", name: "slow", id: slow },
      { type: "thousandeyes_tag", name: "owner", id: tag },
      { type: "thousandeyes_tag_assignment", name: "owner", id: tag },
      { type: "thousandeyes_label", name: "shop", id: "5f0000000000000000000000" },
      { type: "aws_vpc", name: "shop", id: "vpc-1" },
    ];
  });
  afterAll(() => stack?.remove());

  it("takes over what Terraform manages, under its names, and proves that nothing changes", async () => {
    const out = join(stack.folder, "moved-in");
    const state = await written(stateFile(resources));
    const [ran, calls] = await stack.callsOf(() =>
      importAccount("--out", out, "--from-terraform", state, "--run", "--stack", "dev", "--json"),
    );
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const { objects, leftOut, imported, terraform } = importDocument.parse(JSON.parse(ran.stdout));
    expect(imported).toBe(true);
    expect(objects.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      ...["AlertRule slow", "HttpServerTest eu-shop-a", "HttpServerTest shop-0", "Tag owner", "TagAssignment owner"],
    ]);
    expect(leftOut.map(({ why }) => why)).toEqual([
      "has no kind yet: it stays with Terraform (thousandeyes_label.shop)",
      expect.stringMatching(/^was not found in the account group \d+ \(thousandeyes_http_server\.shop\[1\]\)$/),
    ]);
    expect(terraform?.ignored).toBe(1);
    expect(terraform?.removedBlocks.match(/from = .*|# {2}.*/g)).toEqual([
      "from = module.eu.thousandeyes_http_server.shop",
      "from = thousandeyes_alert_rule.slow",
      "from = thousandeyes_tag.owner",
      "from = thousandeyes_tag_assignment.owner",
      "#   terraform state rm 'thousandeyes_http_server.shop[0]'",
    ]);
    expect(calls.filter((call) => !call.startsWith("GET "))).toEqual([]);
    for (const file of await readdir(out)) expect(await readFile(join(out, file), "utf8"), file).not.toContain(SECRET);
  });

  it("writes the same program from the output of `terraform show`, and ends with the blocks", async () => {
    const out = join(stack.folder, "shown");
    const ran = await importAccount("--out", out, "--from-terraform", await written(shownState(resources)));
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const [file, same] = [out, join(stack.folder, "moved-in")].map((at) =>
      readFile(join(at, "http-server-tests.ts"), "utf8"),
    );
    expect(await file).toBe(await same);
    expect(await file).toContain('export const euShopA = new te.HttpServerTest("eu-shop-a", {');
    expect(await file).toContain('testName: "Shop in Europe"');
    expect(ran.stdout).toContain("left out, 1 resource of other Terraform providers\n");
    expect(ran.stdout).toMatch(/removed \{\n {2}from = module\.eu\..*\n5 objects in [^\n]*\n$/s);
    expect(ran.output).not.toContain(SECRET);
  });

  it("has nothing to do for a state without objects", async () => {
    const out = join(stack.folder, "nothing");
    const ran = await importAccount(
      "--out",
      out,
      "--from-terraform",
      await written(stateFile([])),
      "--run",
      "--stack",
      "none",
    );
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing to import: /) });
  });

  it("refuses another file before it asks the API", async () => {
    const state = await written({ planned_values: { password: SECRET } });
    const [ran, calls] = await stack.callsOf(() => importAccount("--from-terraform", state));
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining("state.json is a plan.") });
    expect(ran.output).not.toContain(SECRET);
    expect(calls).toEqual([]);
  });
});
