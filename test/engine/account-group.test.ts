import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployment, newDeployment, site } from "./deployment";

const [first, second, third] = ["281474976710706", "281474976710707", "281474976710708"];

/** One of each kind that lies in an account group. The agent is the one that two groups see. */
const program = `
const test = new te.HttpServerTest("site", ${site});
new te.AlertRule("rule", {
  alertType: "http-server", expression: "((responseTime >= 1000 ms))",
  minimumSources: 1, roundsViolatingRequired: 2, roundsViolatingOutOf: 2,
});
const tag = new te.Tag("tag", { key: "team", value: "web", objectType: "test" });
new te.TagAssignment("pairs", { tagId: tag.id, assignments: [{ id: test.id, type: "test" }] });
new te.EnterpriseAgent("agent", { agent: "office-lyon-1", enabled: true });
`;

describe("a stack made with TE_AID set", () => {
  let stack: Deployment;
  const env: Record<string, string> = { TE_AID: second };

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program, env });
    expect(await stack.up()).toMatchObject({ code: 0 });
  });
  afterAll(() => stack?.remove());

  it("lies in that group, and the state says so", async () => {
    const { site, rule, tag, pairs, agent } = await stack.resources();
    for (const { outputs } of [site, rule, tag, pairs, agent]) expect(outputs.aid).toBe(second);
    const all = await stack.byHand("GET", `/tests?aid=${second}`);
    expect(all.tests).toMatchObject([{ testName: "site" }]);
  });

  it.each([
    ["without it", ""],
    ["with another one", third],
    ["with the token's own", first],
  ])("takes nothing for deleted in preview --refresh %s", async (_how, aid) => {
    stack.env.TE_AID = aid;
    stack.emulator.clearCalls();
    const { code, plan } = await stack.previewJson("--refresh", "--expect-no-changes");
    expect(changes(plan)).toEqual({});
    expect(code).toBe(0);
    expect(new Set(stack.emulator.calls().map((call) => call.aid))).toEqual(new Set([second]));
  });

  it("is updated and destroyed where it lies, whatever TE_AID says by then", async () => {
    stack.env.TE_AID = third;
    await stack.write(program.replace("interval: 300", "interval: 60"));
    stack.emulator.clearCalls();
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.destroy()).toMatchObject({ code: 0 });
    expect(new Set(stack.emulator.calls().map((call) => call.aid))).toEqual(new Set([second]));
    expect((await stack.byHand("GET", `/tests?aid=${second}`)).tests).toEqual([]);
  });
});
