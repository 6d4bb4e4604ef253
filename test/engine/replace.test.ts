import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "./deployment";

const second = "281474976710707";

const program = ({ group = "", objectType = "test", agent = "office-berlin-1", opts = "{}" }) => `
const site = new te.HttpServerTest("site", {
  url: "www.example.com", interval: 300, agents: ["3"], alertRules: [], ${group && `accountGroupId: "${group}",`}
}, ${opts});
const tag = new te.Tag("tag", { key: "team", value: "web", objectType: "${objectType}" });
new te.EnterpriseAgent("agent", { agent: "${agent}" });
`;

describe("a replacement", () => {
  let stack: Deployment;

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: program({}) });
    expect(await stack.up()).toMatchObject({ code: 0 });
  });
  afterAll(() => stack?.remove());

  /** Op by op, what the engine would do to a resource, and why. */
  const plan = async (name: string) => {
    const { plan } = await stack.previewJson();
    const steps = plan.steps.filter(
      ({ urn, op }: { urn: string; op: string }) => urn.endsWith(`::${name}`) && op !== "same",
    );
    return [
      steps.map(({ op }: { op: string }) => op),
      steps.flatMap((s: { replaceReasons?: string[] }) => s.replaceReasons ?? []),
    ];
  };

  it("naming the account group in which an object lies already is none", async () => {
    await stack.write(program({ group: "281474976710706" }));
    const { plan } = await stack.previewJson();
    expect(plan.changeSummary).toMatchObject({ update: 1, same: 3 });
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect(calls).toEqual([]);
  });

  it("another account group: deleted where it was, then created where it shall be", async () => {
    await stack.write(program({ group: second }));
    const [ops, reasons] = await plan("site");
    expect(ops).toEqual(["replace"]);
    expect(new Set(reasons)).toEqual(new Set(["accountGroupId"]));

    stack.emulator.clearCalls();
    expect(await stack.up()).toMatchObject({ code: 0 });
    const calls = stack.emulator.calls().filter(({ method }) => method !== "GET");
    expect(calls.map(({ method, aid }) => [method, aid])).toEqual([
      ["DELETE", "281474976710706"],
      ["POST", second],
    ]);
    expect((await stack.resources()).site.outputs.aid).toBe(second);
  });

  it("a tag for other objects: its key and value are unique, so the old one goes first", async () => {
    await stack.write(program({ group: second, objectType: "dashboard" }));
    const [ops, reasons] = await plan("tag");
    expect(ops).toEqual(["replace"]);
    expect(new Set(reasons)).toEqual(new Set(["objectType"]));
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect(calls.filter((call) => !call.startsWith("GET"))).toEqual([
      expect.stringMatching("DELETE /tags/"),
      "POST /tags",
    ]);
  });

  it("another Enterprise agent: the first one is let go, not deleted", async () => {
    await stack.write(program({ group: second, objectType: "dashboard", agent: "office-lyon-1" }));
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect(calls.filter((call) => !call.startsWith("GET"))).toEqual([]);
  });

  it("replaceOnChanges is obeyed", async () => {
    const opts = `{ replaceOnChanges: ["interval"] }`;
    const same = program({ group: second, objectType: "dashboard", agent: "office-lyon-1", opts });
    await stack.write(same.replace("300", "60"));
    expect((await plan("site"))[0]).toEqual(["replace"]);
  });

  it("that `--replace` forces deletes what has a unique name first, unless the program says otherwise", async () => {
    const same = { group: second, objectType: "dashboard", agent: "office-lyon-1" };
    const { urn } = (await stack.resources()).site;
    await stack.write(program({ ...same, opts: "{ deleteBeforeReplace: false }" }));
    const refused = await stack.up("--replace", urn);
    expect(refused.code).not.toBe(0);
    expect(refused.output.replaceAll(/\s+/g, " ")).toMatch(/a test called "site" exists already .*`aliases`/);
    await stack.write(program(same));
    const [up, calls] = await stack.callsOf(() => stack.up("--replace", urn));
    expect(up).toMatchObject({ code: 0 });
    expect(calls.filter((call) => !call.startsWith("GET"))).toEqual([
      expect.stringMatching("DELETE /tests/"),
      "POST /tests/http-server",
    ]);
  });

  it("leaves a clean stack behind", async () => {
    await stack.write(program({ group: second, objectType: "dashboard", agent: "office-lyon-1" }));
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });
});
