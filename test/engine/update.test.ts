import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployment, newDeployment } from "./deployment";

/** A test, and what depends on it. */
const program = (args: string) => `
const site = new te.HttpServerTest("site", { url: "www.example.com", interval: 300, agents: ["3"], ${args} });
new te.AlertRule("rule", {
  alertType: "http-server", expression: "((responseTime >= 1000 ms))",
  minimumSources: 1, roundsViolatingRequired: 2, roundsViolatingOutOf: 2, testIds: [site.id],
});
const tag = new te.Tag("tag", { key: "team", value: "web", objectType: "test" });
new te.TagAssignment("pairs", { tagId: tag.id, assignments: [{ id: site.testId, type: "test" }] });
`;

describe("an update in place", () => {
  let stack: Deployment;
  let path: string;

  beforeAll(async () => {
    stack = await newDeployment({
      warm: true,
      program: program(`description: "old", headers: ["A: 1"], httpTimeLimit: 20`),
    });
    expect(await stack.up()).toMatchObject({ code: 0 });
    path = `/tests/http-server/${(await stack.resources()).site.id}`;
  });
  afterAll(() => stack?.remove());

  it("is planned by property; what depends on the test shows no change, because its id is known", async () => {
    await stack.write(program(`description: "new", headers: ["A: 1"], httpTimeLimit: 20`));
    expect(changes((await stack.previewJson()).plan)).toEqual({ "update site": ["description"] });
  });

  const rules = async () =>
    (await stack.byHand("GET", `${path}?expand=alert-rule`)).alertRules.map(({ ruleId }: { ruleId: string }) => ruleId);

  it("sends the change and leaves the rest as it is, also what is not managed", async () => {
    const before = await rules();
    await stack.byHand("PUT", path, { userAgent: "set by hand, not managed", alertRules: before });
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0, output: expect.stringContaining("~ 1 updated") });
    // The list of rules is not managed: it is asked for and sent along, or the default rules would come back (R056).
    expect(calls).toEqual([`GET ${path}`, `PUT ${path}`]);
    expect(await stack.byHand("GET", path)).toMatchObject({
      description: "new",
      userAgent: "set by hand, not managed",
    });
    expect(await rules()).toEqual(before);
  });

  it("puts back the default of an input that is removed, and then all is clean", async () => {
    await stack.write(program(""));
    expect(changes((await stack.previewJson()).plan)).toEqual({
      "update site": ["description", "headers", "httpTimeLimit"],
    });
    expect(await stack.up()).toMatchObject({ code: 0 });
    const now = await stack.byHand("GET", path);
    expect(now).toMatchObject({ httpTimeLimit: 5, userAgent: "set by hand, not managed" });
    expect(now.description ?? "").toBe("");
    expect(now.headers ?? []).toEqual([]);
    const { site } = await stack.resources();
    expect(Object.keys(site.outputs)).not.toContain("description");
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("disables and enables, together with other changes", async () => {
    await stack.write(program(`enabled: false, description: "off"`));
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.byHand("GET", path)).toMatchObject({ enabled: false, description: "off" });
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
    await stack.write(program(`enabled: true, description: "on"`));
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.byHand("GET", path)).toMatchObject({ enabled: true, description: "on" });
  });

  it("lets a saved plan be carried out as it is", async () => {
    await stack.write(program(`description: "planned"`));
    expect(await stack.preview("--save-plan", "plan.json")).toMatchObject({ code: 0 });
    expect(await stack.up("--plan", "plan.json")).toMatchObject({ code: 0 });
    expect(await stack.byHand("GET", path)).toMatchObject({ description: "planned" });
  });
});
