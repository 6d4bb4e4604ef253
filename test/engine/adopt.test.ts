import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "./deployment";
import type { Json } from "./harness";

const site = ({ name = "site", args = "", opts = "{}" } = {}) => `
new te.HttpServerTest("${name}", {
  testName: "by hand", url: "https://www.example.com", interval: 300, agents: ["3"], alertRules: [], ${args}
}, ${opts});
`;

describe("an adopted object", () => {
  let stack: Deployment;
  let id: string;

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: "" });
    await stack.up();
    const found = {
      testName: "by hand",
      url: "https://old.test",
      interval: 60,
      description: "kept",
      agents: [{ agentId: "3" }],
    };
    ({ testId: id } = await stack.byHand("POST", "/tests/http-server", found));
  });
  afterAll(() => stack?.remove());

  const adopting = (name?: string) => site({ ...(name && { name }), args: `adopt: "${id}",` });
  const get = (): Promise<Json> => stack.byHand("GET", `/tests/http-server/${id}`);
  const plan = async () => (await stack.previewJson()).plan.changeSummary;
  const clean = async () => {
    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 0 });
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  };

  it("is a create in the preview, keeps its id and what the program does not set, and is clean after", async () => {
    await stack.write(adopting());
    expect(await plan()).toMatchObject({ create: 1 });
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect(calls.filter((call) => !call.startsWith("GET"))).toEqual([`PUT /tests/http-server/${id}`]);
    expect((await stack.resources()).site.id).toBe(id);
    expect(await get()).toMatchObject({ url: "https://www.example.com", interval: 300, description: "kept" });
    await clean();
  });

  it("shows nothing when `adopt` goes, and nothing when it comes back", async () => {
    await stack.write(site());
    await clean();
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect(calls).toEqual([]);
    await stack.write(adopting());
    await clean();
  });

  it("is refused a second time, in the preview, with the name of the resource", async () => {
    await stack.write(adopting("another") + adopting());
    const { code, output } = await stack.preview();
    expect(code).not.toBe(0);
    expect(output.replaceAll(/\s+/g, " ")).toMatch(`adopt: HttpServerTest ${id} is in this stack already`);
    await stack.write(site() + adopting("another"));
    expect(await stack.preview()).not.toMatchObject({ code: 0 });
  });

  it("is the same as its id: another id in `adopt` is refused in the preview", async () => {
    await stack.write(site({ args: 'adopt: "281474976000000",' }));
    const { code, output } = await stack.preview();
    expect(code).not.toBe(0);
    expect(output.replaceAll(/\s+/g, " ")).toMatch(`HttpServerTest "site": adopt: this resource is ${id} already`);
  });

  it("survives another Pulumi name without an alias, also with a refresh", async () => {
    await stack.write(adopting("renamed"));
    expect(await plan()).toMatchObject({ create: 1, delete: 1 });
    expect(await stack.up("--refresh")).toMatchObject({ code: 0 });
    expect(await get()).toMatchObject({ testName: "by hand" });
    expect(Object.keys(await stack.resources())).not.toContain("site");
    await clean();
    await stack.write(adopting());
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await get()).toMatchObject({ testName: "by hand" });
    await clean();
  });

  it("is not adopted by its own replacement, which is refused in the preview while `adopt` is there", async () => {
    const moved = 'accountGroupId: "281474976710707",';
    await stack.write(site({ args: `adopt: "${id}", ${moved}` }));
    for (const refused of [await stack.preview(), await stack.up()]) {
      expect(refused.code).not.toBe(0);
      expect(refused.output.replaceAll(/\s+/g, " ")).toMatch(/Remove `adopt`: .* a replacement is a new object/);
    }
    await stack.write(adopting());
    const { urn } = (await stack.resources()).site;
    const forced = await stack.up("--replace", urn);
    expect(forced.code).not.toBe(0);
    expect(forced.output.replaceAll(/\s+/g, " ")).toMatch(/Remove `adopt`: .* a replacement is a new object/);
    expect((await stack.resources()).site.id).toBe(id);
    expect(await get()).toMatchObject({ testName: "by hand" });
    await stack.write(site({ args: moved }));
    expect(await stack.up()).toMatchObject({ code: 0 });
    const now = (await stack.resources()).site;
    expect(now.outputs.aid).toBe("281474976710707");
    expect(now.id).not.toBe(id);
    await clean();
  });
});

describe("what happens to an adopted object at the end", () => {
  let stack: Deployment;
  const ids: Record<string, string> = {};
  const program = (opts: string) => site({ args: `adopt: "${ids.site}",`, opts });

  beforeAll(async () => {
    stack = await newDeployment({ program: "" });
    const found = { testName: "by hand", url: "https://old.test", interval: 60, agents: [{ agentId: "3" }] };
    ({ testId: ids.site } = await stack.byHand("POST", "/tests/http-server", found));
  });
  afterAll(() => stack?.remove());

  const exists = () =>
    stack.byHand("GET", `/tests/http-server/${ids.site}`).then(
      () => true,
      () => false,
    );

  it("it stays when it leaves a program that had `retainOnDelete`", async () => {
    await stack.write(program("{ retainOnDelete: true }"));
    expect(await stack.up()).toMatchObject({ code: 0 });
    await stack.write("");
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await exists()).toBe(true);
  });

  it("it is deleted by a destroy without it", async () => {
    await stack.write(program("{}"));
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.destroy()).toMatchObject({ code: 0 });
    expect(await exists()).toBe(false);
  });

  it("one that does not exist is an error that names the resource and `adopt`, and leaves no state", async () => {
    const { code, output } = await stack.up();
    expect(code).not.toBe(0);
    expect(output).toContain("site");
    expect(output.replaceAll(/\s+/g, " ")).toMatch(`adopt: there is no HttpServerTest with the id ${ids.site}`);
    expect(Object.keys(await stack.resources())).not.toContain("site");
  });
});
