import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyKind } from "../kinds/every";
import { references } from "../kinds/references";
import { changes, type Deployment, newDeployment } from "./deployment";

/** Names that must be unique: each resource keeps the one it gets from Pulumi. */
const NAMES = ["testName", "ruleName", "accountGroupName", "name", "title"];

describe("every kind, with every field it has", () => {
  let stack: Deployment;
  const lists = [
    "/tests",
    "/alerts/rules",
    "/tags",
    "/agents",
    "/alert-suppression-windows",
    "/credentials",
    "/roles",
    "/users",
    "/dashboards",
    "/dashboards/filters",
    "/connectors/generic",
    "/operations/webhooks",
    "/streams",
    "/templates",
    "/cloud-insights/integration/aws",
    "/cloud-insights/integration/azure",
    "/endpoint/tests/scheduled-tests",
    "/endpoint/tests/dynamic-tests/agent-to-server",
    "/network/path-vis/interface-groups",
  ];
  const account = () => Promise.all(lists.map((path) => stack.byHand("GET", path)));
  let before: unknown;

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: "" });
    const refs = await references(stack.byHand);
    before = await account();
    const wanted = everyKind.map(({ kind, sample }) => {
      // A cluster swallows the agents it names; here others need them.
      const args = { ...(kind === "AgentCluster" ? sample.minimal(refs) : sample.full(refs)[0]) };
      // Others name the agent too, and nothing would tell which of them goes first.
      for (const name of [...NAMES, "deleteOnDestroy"]) delete args[name];
      return [kind, args];
    });
    await stack.write(`for (const [kind, args] of ${JSON.stringify(wanted)}) new te[kind](kind, args);`);
    expect(await stack.up()).toMatchObject({
      code: 0,
      output: expect.stringContaining(`+ ${wanted.length + 1} created`),
    });
  });
  afterAll(() => stack?.remove());

  it("a preview is clean, and calls nothing", async () => {
    const [{ plan }, calls] = await stack.callsOf(() => stack.previewJson());
    expect(changes(plan)).toEqual({});
    expect(calls).toEqual([]);
  });

  it("a refresh finds nothing", async () => {
    expect(changes((await stack.previewJson("--refresh")).plan)).toEqual({});
    expect(await stack.refresh("--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("no secret stands in the state in clear", async () => {
    const { stdout } = await stack.export();
    expect(stdout).not.toMatch(/s3cret|PRIVATE KEY/);
    expect((await stack.export("--show-secrets")).stdout).toMatch(/s3cret/);
  });

  it("the text of the provider has at most 120 bytes", async () => {
    const texts = Object.values(await stack.resources()).map(({ inputs }) => inputs?.__provider ?? "");
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(120);
    expect(texts.filter(Boolean)).toHaveLength(everyKind.length);
  });

  it("destroyed, all that was made is gone", async () => {
    expect(await stack.destroy()).toMatchObject({ code: 0 });
    const count = (all: object[]) =>
      all.map((list) => (Array.isArray(list) ? list : (Object.values(list)[0] as unknown[])).length);
    expect(count((await account()) as object[])).toEqual(count(before as object[]));
  });
});
