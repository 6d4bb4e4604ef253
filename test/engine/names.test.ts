import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployment, newDeployment, site } from "./deployment";

const rule = `{
  alertType: "http-server", expression: "((responseTime >= 1000 ms))",
  minimumSources: 1, roundsViolatingRequired: 2, roundsViolatingOutOf: 2,
}`;

describe("names", () => {
  let stack: Deployment;
  let id: string;

  beforeAll(async () => {
    stack = await newDeployment({
      warm: true,
      program: `new te.HttpServerTest("old", ${site}); new te.AlertRule("rule", ${rule});`,
    });
    expect(await stack.up()).toMatchObject({ code: 0 });
    id = (await stack.resources()).old.id;
  });
  afterAll(() => stack?.remove());

  it("a new Pulumi name with an alias renames in place", async () => {
    await stack.write(
      `new te.HttpServerTest("new", ${site}, { aliases: [{ name: "old" }] }); new te.AlertRule("rule", ${rule});`,
    );
    expect(changes((await stack.previewJson()).plan)).toEqual({ "update new": ["testName"] });
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.byHand("GET", `/tests/http-server/${id}`)).toMatchObject({ testName: "new" });
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it.each([
    [
      "a test",
      `new te.HttpServerTest("twin", { ...${site}, testName: "new" });`,
      /a test called "new" exists already \(id \d+\)/,
    ],
    [
      "an alert rule",
      `new te.AlertRule("twin", { ...${rule}, ruleName: "rule" });`,
      /an alert rule called "rule" exists already \(id \d+\)/,
    ],
  ])("%s whose name is taken is refused with the id of the one that has it", async (_what, twin, message) => {
    await stack.write(
      `new te.HttpServerTest("new", ${site}, { aliases: [{ name: "old" }] }); new te.AlertRule("rule", ${rule});${twin}`,
    );
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up.code).not.toBe(0);
    expect(up.output).toMatch(message);
    expect(calls.filter((call) => call.startsWith("POST"))).toEqual([]);
  });

  it("that are exchanged between two objects need two deployments, and the first one says so", async () => {
    const program = (a: string, b: string) =>
      `new te.HttpServerTest("a", { ...${site}, testName: "${a}" }); new te.HttpServerTest("b", { ...${site}, testName: "${b}" });`;
    await stack.write(program("one", "two"));
    expect(await stack.up()).toMatchObject({ code: 0 });
    await stack.write(program("two", "one"));
    const { code, output } = await stack.up();
    expect(code).not.toBe(0);
    expect(output).toMatch(/a test called "(one|two)" exists already/);
  });
});
