import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment, site } from "./deployment";

describe("an SDK so old that drift would be invisible", () => {
  let stack: Deployment;
  beforeAll(async () => {
    const program = `require("@pulumi/pulumi/version").version = "3.215.0";\nnew te.HttpServerTest("site", ${site});`;
    stack = await newDeployment({ program });
  });
  afterAll(() => stack?.remove());

  it("is refused, with what to install", async () => {
    const { code, output } = await stack.preview();
    expect(code).not.toBe(0);
    expect(output).toMatch(/needs @pulumi\/pulumi 3\.216 or newer, found 3\.215\.0/);
    expect(output).toContain("npm install @pulumi/pulumi@latest");
  });
});
