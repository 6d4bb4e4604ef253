import * as pulumi from "@pulumi/pulumi";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

/** How users test a program of theirs: Pulumi's mocks for the resources, and for the lookups. */
describe("a user's own unit test, with pulumi.runtime.setMocks", () => {
  const asked: [token: string, inputs: unknown][] = [];
  const made: pulumi.runtime.MockResourceArgs[] = [];
  let program: typeof import("../../examples/quickstart/index.js");

  beforeAll(async () => {
    vi.stubGlobal("fetch", () => expect.unreachable("a unit test calls no API"));
    vi.stubEnv("TE_TOKEN", "of a real account");
    await pulumi.runtime.setMocks({
      newResource(args) {
        made.push(args);
        return { id: `${args.name}-id`, state: { description: "by the mocks", ...args.inputs } };
      },
      call({ token, inputs }) {
        asked.push([token, inputs]);
        if (token === "thousandeyes:index:getAgents") return { ids: ["3"] };
        if (token === "thousandeyes:index:getTags") return { items: [{ id: "a", key: "team", value: "web" }] };
        return inputs;
      },
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

  describe("a lookup asks the mocks", () => {
    const value = <T>(output: pulumi.Output<T>) => new Promise<T>((resolve) => output.apply(resolve));

    it("by a token of its own, with its args", async () => {
      const te = await import("../../provider/index.js");
      const found = await value(te.getAgents({ names: pulumi.output(["Singapore"]) }));
      expect(found).toEqual({ ids: ["3"], items: [] });
      expect(asked).toContainEqual(["thousandeyes:index:getAgents", { names: ["Singapore"] }]);
    });

    it("which may answer with items alone: their ids follow", async () => {
      const te = await import("../../provider/index.js");
      expect(await value(te.getTags().ids)).toEqual(["a"]);
    });

    it("and refuses to call an API where they have no answer, in words that outlive a copy of the error", async () => {
      const te = await import("../../provider/index.js");
      let error = new Error();
      const failed = te.getAlertRules({ names: ["x"] }) as pulumi.Output<unknown>;
      await value(
        pulumi.recover(failed, (thrown) => {
          error = thrown;
        }),
      );
      expect(error.message).toContain(
        'answer the call "thousandeyes:index:getAlertRules" with neither `ids` nor `items`',
      );
      expect(structuredClone(error).message).toBe(error.message);
    });

    it("whatever it is called", async () => {
      const te: Record<string, unknown> = await import("../../provider/index.js");
      const lookups = Object.entries(te).filter(([name]) => /^get[A-Z]/.test(name)) as [
        string,
        () => pulumi.Output<unknown>,
      ][];
      expect(lookups.length).toBeGreaterThan(10);
      asked.length = 0;
      await Promise.all(lookups.map(([, look]) => value(pulumi.recover(look(), () => undefined))));
      expect(asked.map(([token]) => token).sort()).toEqual(
        lookups.map(([name]) => `thousandeyes:index:${name}`).sort(),
      );
    });
  });
});
