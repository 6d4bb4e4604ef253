import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newAutomation } from "./automation";

/** Each sets a description in its own way; what stands in the program is the same. */
const site = `{ url: "https://www.example.com/", interval: 300, agents: ["3"], alertRules: [] }`;
const set = (description: string, more = "") =>
  `({ type, props, opts }) => type.endsWith(":HttpServerTest")
    ? { props: { ...props, description: "${description}", authType: "basic", username: "u", ${more} }, opts } : undefined`;

const program = `
    class Shop extends pulumi.ComponentResource {
      constructor(name, opts) {
        super("shop:index:Shop", name, {}, opts);
        this.test = new te.HttpServerTest(name + "-test", ${site}, { parent: this });
      }
    }
    const parent = new Shop("parent", { transforms: [${set("of the parent", `password: "clear-1"`)}] }).test;
    const older = new Shop("older", { transformations: [${set("of an older parent", `password: "clear-2"`)}] }).test;
    const own = new te.HttpServerTest("own", ${site}, { transforms: [${set("its own", `oAuth: { password: "clear-3" }`)}] });
    const ownOlder = new te.HttpServerTest("own-older", ${site}, { transformations: [${set("its own, older")}] });
    const api = new te.ApiTest("api", { url: "https://a.test", interval: 300, agents: ["3"], requests: [{ name: "a", url: "https://a.test" }] }, {
      transforms: [({ props, opts }) => ({ props: { ...props, requests: [{ ...props.requests[0], authType: "bearer-token", bearerToken: "clear-4" }] }, opts })],
    });
    const plain = new te.HttpServerTest("plain", { ...${site}, oAuth: pulumi.secret({ password: "clear-5" }) });
    const all = { parent, older, own, ownOlder, plain };
    return Object.fromEntries(Object.entries(all).map(([name, test]) => [name, test.description]));
`;

describe("what a transform sets is as if the program had set it", () => {
  let automation: Awaited<ReturnType<typeof newAutomation>>;
  beforeAll(async () => {
    automation = await newAutomation();
  });
  afterAll(() => automation?.remove());

  const run = (source: string, steps?: string) =>
    automation.run({ program: source, ...(steps && { steps }), env: automation.account });
  const values = (outputs: Record<string, { value?: string }>) =>
    Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));

  it("an output of its resource, whichever way it came", async () => {
    const { code, output, answer } = await run(program);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(values(answer)).toEqual({
      parent: "of the parent",
      older: "of an older parent",
      own: "its own",
      ownOlder: "its own, older",
    });
  });

  it("ciphertext in the state, where it is a secret passed in plain text", async () => {
    const state = await automation.state();
    expect(state).toContain("of the parent");
    expect(state.match(/clear-\d/g)).toBeNull();
  });

  it("and no change afterwards, with and without a refresh, which leaves it ciphertext", async () => {
    const { code, answer } = await run(
      program,
      `const before = (await stack.preview()).changeSummary;
      await stack.refresh();
      return [before, (await stack.preview()).changeSummary];`,
    );
    expect({ code, answer }).toEqual({ code: 0, answer: [{ same: 9 }, { same: 9 }] });
    expect((await automation.state()).match(/clear-\d/g)).toBeNull();
  });

  it("also for the whole stack, known in the preview already; what nothing sets is known to be nothing", async () => {
    const { code, output, answer } = await run(
      `pulumi.runtime.registerResourceTransform(${set("of the stack", `password: "clear-6"`)});
      const site = new te.HttpServerTest("site", ${site});
      site.description.apply((text) => console.log("description:", text));
      site.bandwidthMeasurements.apply((flag) => console.log("bandwidth:", flag));`,
      "return (await stack.preview()).changeSummary;",
    );
    expect({ code, answer }).toMatchObject({ code: 0, answer: { create: 1 } });
    expect(output).toContain("description: of the stack");
    expect(output).toContain("bandwidth: undefined");
  });
});
