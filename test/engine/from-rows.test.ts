import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "./deployment";

const program = (rows: object[]) => `
import { AlertRule, fromRows, getAgents, HttpServerTest } from "pulumi-thousandeyes";
const rules = fromRows(AlertRule, [{ name: "slow", expression: "((responseTime >= 1000 ms))" }], {
  name: "name",
  defaults: { alertType: "http-server", minimumSources: 1, roundsViolatingRequired: 1, roundsViolatingOutOf: 1 },
});
const tests = fromRows(HttpServerTest, ${JSON.stringify(rows)}, {
  file: "tests.csv",
  name: (row) => row.name,
  defaults: { interval: 300, agents: getAgents({ names: ["Singapore"] }).ids, authType: "basic" },
  args: (row, args) => ({ ...args, alertRules: [rules.require(row.rule).id] }),
});
export const urls = pulumi.all([...tests.values()].map(({ url }) => url));
`;
const row = (name: string, more = {}) => ({
  ...{ name, url: `${name}.example.com`, username: "probe", password: "hunter2-hunter2", rule: "slow" },
  ...more,
});

describe("an ESM program that makes resources of rows", () => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({ program: program([row("shop", { interval: "60" }), row("wiki")]), language: "esm" });
  });
  afterAll(() => stack?.remove());

  it("deploys them, with references to those of another table, and its preview is clean", async () => {
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.outputs()).toEqual({ urls: ["https://shop.example.com", "https://wiki.example.com"] });
    const { shop, slow } = await stack.resources();
    expect(shop.inputs).toMatchObject({ interval: 60, alertRules: [slow.id] });
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("keeps a secret of a cell as ciphertext", async () => {
    expect(JSON.stringify((await stack.export()).state)).not.toContain("hunter2");
  });

  it("fails in the preview with every mistake, and shows no secret", async () => {
    await stack.write(
      program([row("shop", { interval: "61", rule: "slwo" }), row("wiki", { intervall: "60", agents: "x" })]),
    );
    const [{ code, output }, calls] = await stack.callsOf(() => stack.preview());
    expect(code).not.toBe(0);
    expect(calls.filter((call) => !call.startsWith("GET "))).toEqual([]);
    const lines = output.split("\n").map((line) => line.trim());
    expect(lines).toContain("error: HttpServerTest from rows: 4 mistakes.");
    expect(lines.filter((line) => line.startsWith("tests.csv"))).toEqual([
      expect.stringMatching(/^tests\.csv, row 1, column "intervall": .*Did you mean "interval"\?/),
      expect.stringMatching(/^tests\.csv, row 2 "shop": There is no AlertRule "slwo" .*Did you mean "slow"\?/),
      expect.stringMatching(/^tests\.csv, row 2 "shop", column "interval": 61 is not one of 60, /),
      expect.stringMatching(/^tests\.csv, row 3 "wiki", column "agents": agents\[0\]: is not an id\./),
    ]);
    expect(output).not.toContain("hunter2");
    // No stack.
    expect(lines.filter((line) => /^at .*:\d+/.test(line))).toEqual([]);
  });
});
