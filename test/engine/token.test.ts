import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment, site } from "./deployment";

// Enough of them that reads start at once, before the first `configure` was answered.
const program = `
const agents = te.getAgents({ names: ["Singapore"] }).ids;
for (let i = 0; i < 30; i++) new te.HttpServerTest("site-" + i, { ...${site}, agents });
`;

describe("a token in the environment", () => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program });
    expect(await stack.up()).toMatchObject({ code: 0 });
  });
  afterAll(() => stack?.remove());

  it("is not in the state", async () => {
    expect((await stack.export("--show-secrets")).stdout).not.toContain("token-of-the-environment");
  });

  it("may be rotated: refresh and destroy use the new one", async () => {
    stack.env.TE_TOKEN = "another";
    expect(await stack.refresh()).toMatchObject({ code: 0 });
  });
});

describe("a token in the stack's configuration", () => {
  let stack: Deployment;
  /** Those that are welcome, at any moment. */
  const tokens = ["first-token"];

  beforeAll(async () => {
    stack = await newDeployment({ program, emulator: { tokens }, env: { TE_TOKEN: "" } });
  });
  afterAll(() => stack?.remove());

  it("missing: an error that tells where it could be", async () => {
    const { code, output } = await stack.up();
    expect(code).not.toBe(0);
    expect(output).toContain("There is no ThousandEyes token. Set TE_TOKEN in the environment");
  });

  it("in plain text is refused with the command that makes it a secret", async () => {
    await stack.config("thousandeyes:token", "first-token");
    const { code, output } = await stack.preview();
    expect(code).not.toBe(0);
    expect(output).toContain("pulumi config set --secret thousandeyes:token");
    expect(output).not.toContain("first-token");
    expect((await stack.export()).stdout).not.toContain("first-token");
  });

  it("as a secret deploys, and is ciphertext in the state", async () => {
    await stack.config("thousandeyes:token", "first-token", { secret: true });
    expect(await stack.up()).toMatchObject({ code: 0 });
    const { stdout } = await stack.export();
    expect(stdout).toContain("thousandeyes:token");
    expect(stdout).not.toContain("first-token");
  });

  it("makes no secret of what a lookup finds with it", async () => {
    const all = await stack.resources();
    expect(all["site-0"].inputs.agents).toEqual([{ agentId: "3" }]);
  });

  it("serves every one of many reads that start at once", async () => {
    expect(await stack.refresh("--expect-no-changes", "--parallel", "64")).toMatchObject({ code: 0 });
  });

  it("wins over the environment", async () => {
    stack.env.TE_TOKEN = "not-welcome";
    expect(await stack.refresh()).toMatchObject({ code: 0 });
  });

  it("rotated: refresh still uses the one in the state, and the error says the ways out", async () => {
    tokens.splice(0, 1, "second-token");
    await stack.config("thousandeyes:token", "second-token", { secret: true });
    const { code, output } = await stack.refresh();
    expect(code).not.toBe(0);
    expect(output).toContain("The token from thousandeyes:token was refused");
    expect(output).toMatch(/run `pulumi up` first, or add --run-program/);
    expect(output).not.toMatch(/(first|second)-token/);
  });

  it("rotated: --run-program is one way out, and up the other", async () => {
    expect(await stack.refresh("--run-program")).toMatchObject({ code: 0 });
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.refresh()).toMatchObject({ code: 0 });
  });
});
