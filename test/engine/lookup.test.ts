import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment, site } from "./deployment";

describe("a lookup that fails", () => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({ program: "" });
  });
  afterAll(() => stack?.remove());

  /** What the engine says of a program in which three resources wait for a lookup. */
  const told = async (call: string) => {
    await stack.write(`
      const { ids } = ${call};
      for (const name of ["a", "b", "c"]) new te.HttpServerTest(name, { ...${site}, agents: ids });
    `);
    const { code, output } = await stack.preview();
    expect(code).not.toBe(0);
    return output.split("Diagnostics:")[1] ?? "";
  };

  it.each([
    [`te.getAgents({ names: ["Singapur"] })`, 'There is no agent called "Singapur"', "Near: Singapore."],
    [`te.getAgents({ names: pulumi.output(["London"]) })`, 'no agent called "London"', "Near: London, England"],
    [`te.getAgents({ names: ["branch"] })`, '2 agents are called "branch"', "281474976730004"],
    [`te.getAlertRules({ names: ["Default HTTP Alert Rule"] })`, "no alert rule called", "Default HTTP Alert Rule 2.0"],
  ])("%s: says so in preview, and what is near", async (call, message, near) => {
    const text = await told(call);
    expect(text).toContain(message);
    expect(text).toContain(near);
  });

  it("is told once, in its own words, with no stack", async () => {
    const text = await told(`te.getAgents({ names: ["Singapur"] })`);
    expect(text.split("There is no agent")).toHaveLength(2);
    expect(text).not.toMatch(/error serializing|^ +at /m);
  });

  it("for want of a token is told in the same way", async () => {
    stack.env.TE_TOKEN = "";
    const text = await told("te.getAgents()");
    expect(text.split("There is no ThousandEyes token. Set TE_TOKEN")).toHaveLength(2);
    expect(text).not.toMatch(/error serializing|^ +at /m);
  });
});

describe("a lookup of what the same program makes", () => {
  let stack: Deployment;
  const program = (names: string) => `
    const tag = new te.Tag("shop", { key: "service", value: "shop", objectType: "test" });
    const { ids } = te.getTags({ names: ["${names}"] }, { dependsOn: tag });
    new te.HttpServerTest("shop", { ...${site}, tags: ids });
  `;
  beforeAll(async () => {
    stack = await newDeployment({ program: program("service=shop") });
  });
  afterAll(() => stack?.remove());

  it("waits with `dependsOn`: the preview knows no result, the deployment finds it", async () => {
    expect(await stack.preview()).toMatchObject({ code: 0 });
    const up = await stack.up();
    expect(up, up.output).toMatchObject({ code: 0 });
    const { shop } = await stack.resources();
    expect(shop.outputs.tags).toHaveLength(1);
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("looks in the preview once that exists, and says what is missing", async () => {
    await stack.write(program("service=shopp"));
    const { code, output } = await stack.preview();
    expect(code).not.toBe(0);
    expect(output).toContain('There is no tag called "service=shopp"');
  });
});
