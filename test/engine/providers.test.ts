import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmulator, listen } from "../../emulator";
import { type Deployment, newDeployment, site } from "./deployment";

const second = "281474976710707";

describe("two explicit providers in one program", () => {
  let stack: Deployment;
  // Another organisation, with a token and an address of its own.
  const other = createEmulator({ tokens: ["token-of-the-other"] });
  let server: Awaited<ReturnType<typeof listen>>;

  beforeAll(async () => {
    server = await listen(other);
    stack = await newDeployment({
      emulator: { tokens: ["token-of-the-stack", "token-of-emea", "by-hand"] },
      config: { "thousandeyes:timeout": "30" },
      env: { TE_TOKEN: "token-of-the-stack" },
      program: `
const emea = new te.Provider("emea", { token: "token-of-emea", accountGroupId: "${second}" });
const apac = new te.Provider("apac", {
  token: pulumi.output("token-of-the-other"), accountGroupId: pulumi.output("281474976710708"), apiEndpoint: "${server.url}" });
// What an instance is told may come from a resource of the same program.
const tag = new te.Tag("tag", { key: "team", value: "web", objectType: "test" });
const late = new te.Provider("late", { timeout: tag.id.apply(() => 20) });
new te.Tag("tag-late", { key: "team", value: "late", objectType: "test" }, { provider: late });
new te.HttpServerTest("site", ${site});
new te.HttpServerTest("site-emea", { ...${site}, testName: "site" }, { provider: emea });
new te.HttpServerTest("site-apac", { ...${site}, testName: "site" }, { provider: apac });
exports.found = [{}, { provider: emea }, { provider: apac }].map((opts) => te.getTests({}, opts).items.apply((all) => all.length));
exports.agents = [{}, { provider: emea }].map((opts) => te.getAgents({ agentTypes: ["enterprise"] }, opts).ids);
`,
    });
    expect(await stack.preview()).toMatchObject({ code: 0 });
    expect(await stack.up()).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    await stack?.remove();
    await server?.close();
  });

  it("each resource lies where its provider says", async () => {
    const all = await stack.resources();
    const groups = ["site", "site-emea", "site-apac"].map((name) => all[name].outputs.aid);
    expect(groups).toEqual(["281474976710706", second, "281474976710708"]);
    expect(other.calls().filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("lookups use the settings of their provider", async () => {
    const { agents } = await stack.outputs();
    expect(agents).toEqual([
      ["281474976730004", "281474976730005", "281474976730001", "281474976730002"],
      ["281474976730002"],
    ]);
  });

  it("lookups see what was deployed before", async () => {
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect((await stack.outputs()).found).toEqual([1, 1, 1]);
  });

  it("their tokens are ciphertext in the state; what was not given comes from the stack's configuration", async () => {
    const { stdout } = await stack.export();
    expect(stdout).not.toMatch(/token-of-(emea|the-other|the-stack)/);
    const { emea } = await stack.resources();
    expect(emea.inputs["thousandeyes:timeout"]).toBe("30");
  });

  it("a preview is clean, a refresh too, and destroy reaches all of them", async () => {
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
    other.clearCalls();
    expect(await stack.destroy()).toMatchObject({ code: 0 });
    expect(other.calls().map(({ method, aid }) => [method, aid])).toContainEqual(["DELETE", "281474976710708"]);
    expect((await stack.byHand("GET", `/tests?aid=${second}`)).tests).toEqual([]);
  });
});
