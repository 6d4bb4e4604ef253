import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "./deployment";

const program = `new te.HttpServerTest("site", {
  url: "https://www.example.com", interval: 300, agents: ["3"], alertRules: [], testName: "made by hand",
});`;

describe("a test that was made by hand", () => {
  let stack: Deployment;
  let testId: string;

  beforeAll(async () => {
    stack = await newDeployment({ program });
    const body = {
      testName: "made by hand",
      url: "https://www.example.com",
      interval: 300,
      agents: [{ agentId: "3" }],
    };
    ({ testId } = await stack.byHand("POST", "/tests/http-server", { ...body, alertRules: [] }));
  });
  afterAll(() => stack?.remove());

  it("comes into the stack by an import file with inputs and outputs, and the next preview is clean", async () => {
    const __provider = `exports.handler=()=>require("pulumi-thousandeyes/runtime").handler("HttpServerTest")`;
    const inputs = {
      __provider,
      agents: [{ agentId: "3" }],
      alertRules: [],
      interval: 300,
      testName: "made by hand",
      url: "https://www.example.com",
    };
    const outputs = { ...inputs, aid: "281474976710706", testId, type: "http-server" };
    const type = "pulumi-nodejs:dynamic/thousandeyes:HttpServerTest";
    await writeFile(
      join(stack.folder, "import.json"),
      JSON.stringify({ resources: [{ type, name: "site", id: testId, inputs, outputs }] }),
    );
    const flags = ["--file", "import.json", "--generate-code=false", "--protect=false", "--yes"];
    expect(await stack.pulumi("import", ...flags)).toMatchObject({ code: 0 });
    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 0 });
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("belongs to the stack from then on", async () => {
    const [destroy, calls] = await stack.callsOf(() => stack.destroy());
    expect(destroy).toMatchObject({ code: 0 });
    expect(calls).toEqual([`DELETE /tests/http-server/${testId}`]);
  });
});
