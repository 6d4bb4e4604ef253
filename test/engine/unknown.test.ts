import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployment, newDeployment } from "./deployment";

const program = (extra = "") => `
const rule = (name, args) => new te.AlertRule(name, {
  alertType: "http-server", expression: "((responseTime >= 1000 ms))",
  minimumSources: 1, roundsViolatingRequired: 2, roundsViolatingOutOf: 2, ...args,
});
const first = rule("first");
const site = new te.HttpServerTest("site", {
  url: pulumi.interpolate\`www.example.com/\${first.id}\`,
  description: first.ruleName.apply((name) => "watched by " + name),
  interval: 300, alertRules: [first.id],
  agents: te.getAgents({ names: [first.id.apply(() => "Singapore")] }).ids,
});
rule("second", { testIds: [site.id] ${extra} });
const tag = new te.Tag("tag", { key: "of", value: site.id, objectType: "test" });
new te.TagAssignment("pairs", { tagId: tag.id, assignments: [{ id: site.id, type: "test" }] });
new te.TagAssignment("later", { tagId: tag.id, assignments: site.id.apply((id) => [{ id, type: "test" }]) });
`;

describe("values that are known only after the deployment", () => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: program() });
  });
  afterAll(() => stack?.remove());

  it("pass in the first preview, wherever they stand", async () => {
    const { code, plan } = await stack.previewJson();
    expect(code).toBe(0);
    expect(plan.changeSummary).toEqual({ create: 7 });
  });

  it("do not keep the mistakes beside them from being told", async () => {
    await stack.write(program(`, roundsViolatingOutOf: 20`));
    const { code, output } = await stack.preview();
    expect(code).not.toBe(0);
    expect(output).toContain("roundsViolatingOutOf: 20 is not a whole number between 1 and 10");
  });

  it("are there in the deployment, in the order in which they are needed", async () => {
    await stack.write(program());
    expect(await stack.up()).toMatchObject({ code: 0 });
    const { first, site, second, tag, pairs } = await stack.resources();
    expect(site.outputs).toMatchObject({
      url: `https://www.example.com/${first.id}`,
      description: "watched by first",
      alertRules: [first.id],
    });
    expect(second.outputs.testIds).toEqual([site.id]);
    expect(tag.outputs.value).toBe(site.id);
    expect(pairs.outputs.assignments).toEqual([{ id: site.id, type: "test" }]);
  });

  it("that a replacement makes unknown again replace what is made with them, and update the rest", async () => {
    await stack.write(
      program()
        .replace("interval: 300,", `interval: 300, accountGroupId: "281474976710707",`)
        .replace("[first.id]", "[]"),
    );
    const { plan } = await stack.previewJson();
    expect(Object.keys(changes(plan)).sort()).toEqual([
      "replace site",
      "update later",
      "update pairs",
      "update second",
      "update tag",
    ]);
  });

  it("a tag that is replaced takes along the assignments that name it, because its id is unknown", async () => {
    await stack.write(program().replaceAll(`"test"`, `"endpoint-test"`));
    const { plan } = await stack.previewJson();
    expect(Object.keys(changes(plan)).sort()).toEqual(["replace later", "replace pairs", "replace tag"]);
  });
});
