import * as pulumi from "@pulumi/pulumi";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createEmulator } from "../../emulator";

/** How users test a program of theirs: Pulumi's mocks for the resources, the emulator for the lookups. */
describe("a user's own unit test, with pulumi.runtime.setMocks", () => {
  const made: pulumi.runtime.MockResourceArgs[] = [];
  let program: typeof import("../../examples/quickstart/index.js");

  beforeAll(async () => {
    vi.stubGlobal("fetch", createEmulator().fetch);
    vi.stubEnv("TE_TOKEN", "any");
    await pulumi.runtime.setMocks({
      newResource(args) {
        made.push(args);
        return { id: `${args.name}-id`, state: { description: "by the mocks", ...args.inputs } };
      },
      call: ({ inputs }) => inputs,
    });
    program = await import("../../examples/quickstart/index.js");
  });

  afterAll(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it("the program runs without an engine and without an account", async () => {
    const testId = await new Promise((resolve) => program.testId.apply(resolve));
    expect(testId).toBe("quickstart-site-id");
  });

  it("a resource tells what it was given", () => {
    const site = made.find(({ name }) => name === "quickstart-site");
    expect(site?.type).toBe("pulumi-nodejs:dynamic/thousandeyes:HttpServerTest");
    expect(site?.inputs).toMatchObject({
      interval: 300,
      alertRules: ["quickstart-slow-id"],
      testName: "quickstart-site",
    });
  });

  it("a field that is not set is an output of what the mocks give back, and of nothing where they give nothing", async () => {
    const { HttpServerTest } = await import("../../provider/index.js");
    const site = new HttpServerTest("unset", { url: "https://www.example.com", interval: 300, agents: ["3"] });
    const told = pulumi.all([site.description, site.bandwidthMeasurements]);
    expect(await new Promise((resolve) => told.apply(resolve))).toEqual(["by the mocks", undefined]);
  });
});
