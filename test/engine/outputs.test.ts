import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "./deployment";
import type { Json } from "./harness";

const program = `
const site = new te.HttpServerTest("site", { url: "www.example.com", interval: 300, agents: ["5", "3", "3"], alertRules: [] });
const rule = new te.AlertRule("rule", {
  alertType: "HTTP-Server", expression: "((responseTime >= 1000 ms))",
  minimumSources: 1, roundsViolatingRequired: 2, roundsViolatingOutOf: 2,
});
const tag = new te.Tag("tag", { key: "team", value: "web", objectType: "test" });
const agent = new te.EnterpriseAgent("agent", { agent: "office-berlin-1" });
const bent = new te.HttpServerTest("bent", { url: "www.example.com", interval: 300, agents: ["3"], alertRules: [] }, {
  transforms: [({ props, opts }) => ({ props: { ...props, description: "by a transform" }, opts })],
});
const unset = (output) => output.apply((value) => value === undefined ? "undefined" : "set");

exports.names = [site.testName, rule.ruleName];
exports.ids = [[site.id, site.testId], [rule.id, rule.ruleId], [tag.id, tag.tagId], [agent.id, agent.agentId]];
exports.unset = [site.description, site.headers, site.tags, rule.testIds, tag.color, agent.enabled, site.oAuth].map(unset);
exports.canonical = [site.url, site.agents, rule.alertType];
exports.facts = [site.aid, site.createdDate, tag.createDate, agent.agentType];
exports.transformed = bent.description;
exports.isInstance = [te.HttpServerTest.isInstance(site), te.HttpServerTest.isInstance(rule), te.Tag.isInstance(undefined)];
`;

describe("outputs of a resource", () => {
  let stack: Deployment;
  let outputs: Json;

  beforeAll(async () => {
    stack = await newDeployment({ program });
    expect(await stack.up()).toMatchObject({ code: 0 });
    outputs = await stack.outputs();
  });
  afterAll(() => stack?.remove());

  it("the name is Pulumi's where no other is given", () => {
    expect(outputs.names).toEqual(["site", "rule"]);
  });

  it("the id has a second name, with the same value", () => {
    for (const [id, same] of outputs.ids) expect(same).toBe(id);
  });

  it("what is not set is undefined, and `.apply` works on it", () => {
    expect(outputs.unset).toEqual(outputs.unset.map(() => "undefined"));
  });

  it("what a transform sets shows too", () => {
    expect(outputs.transformed).toBe("by a transform");
  });

  it("what is set shows in its canonical form", () => {
    expect(outputs.canonical).toEqual(["https://www.example.com", [{ agentId: "3" }, { agentId: "5" }], "http-server"]);
  });

  it("facts are those of the server", () => {
    const when = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(outputs.facts).toEqual(["281474976710706", when, when, "enterprise"]);
  });

  it("isInstance tells the kinds apart", () => {
    expect(outputs.isInstance).toEqual([true, false, false]);
  });

  it("hold nothing that is not managed, nothing volatile, and a provider text of at most 120 bytes", async () => {
    const { site, agent } = await stack.resources();
    const facts = ["aid", "createdBy", "createdDate", "testId", "__provider"];
    expect(Object.keys(site.outputs).sort()).toEqual(
      ["agents", "alertRules", "interval", "testName", "url", ...facts].sort(),
    );
    expect(Object.keys(agent.outputs).sort()).toEqual([
      "__provider",
      "agent",
      "agentId",
      "agentType",
      "aid",
      "createdDate",
    ]);
    for (const { inputs, outputs } of Object.values(await stack.resources())) {
      for (const text of [inputs?.__provider ?? "", outputs?.__provider ?? ""])
        expect(text.length).toBeLessThanOrEqual(120);
    }
    expect(site.inputs.__provider).toBe(
      `exports.handler=()=>require("pulumi-thousandeyes/runtime").handler("HttpServerTest")`,
    );
  });
});
