import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment, site } from "./deployment";

const program = `for (let i = 0; i < 100; i++) new te.HttpServerTest("site-" + i, ${site});`;
const WRONG = "wr0ng-token-that-nobody-may-see";

describe("a hundred resources and a token that is not accepted", () => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({ program, emulator: { tokens: ["another"], lockout: true } });
  });
  afterAll(() => stack?.remove());

  const sources: [string, string, (token: string) => Promise<unknown> | string][] = [
    ["the environment", "TE_TOKEN", (token) => (stack.env.TE_TOKEN = token)],
    [
      "the stack's configuration",
      "thousandeyes:token",
      (token) => stack.config("thousandeyes:token", token, { secret: true }),
    ],
  ];

  it.each(sources)(
    "from %s cost two calls at the most, and the message says where it is from and not what it is",
    async (_where, source, set) => {
      await set(WRONG);
      stack.emulator.clearCalls();
      const { code, output } = await stack.up();
      expect(code).not.toBe(0);
      expect(stack.emulator.calls().length).toBeLessThanOrEqual(2);
      expect(output).toContain(`The token from ${source} was refused.`);
      expect(output).not.toContain(WRONG);
    },
  );

  it("do not shut the address out: with the right token the next run works", async () => {
    await stack.config("thousandeyes:token", "another", { secret: true });
    const { code, output } = await stack.up("--target", "**site-1");
    expect(code, output).toBe(0);
  });
});
