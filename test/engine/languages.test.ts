import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../lab/folder.mjs";
import { type Deployment, newDeployment } from "./deployment";

const quickstart = readFileSync(join(__dirname, "../../examples/quickstart/index.ts"), "utf8");

/** TypeScript with its type check, and an ESM program that imports by name what CommonJS exports. */
const programs: [Language, string][] = [
  ["ts", quickstart.replace(/^import .*$/m, "")],
  [
    "esm",
    `
import { getAgents, HttpServerTest } from "pulumi-thousandeyes";
const { ids } = getAgents({ names: ["Singapore"] });
const site = new HttpServerTest("site", { url: "www.example.com", interval: 300, agents: ids, alertRules: [] });
new te.Tag("tag", { key: "of", value: site.id, objectType: "test" });
export const testId = site.id;
`,
  ],
];

describe.each(programs)("a program in %s", (language, program) => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({ program, language });
  });
  afterAll(() => stack?.remove());

  it("deploys, and its preview is clean", async () => {
    expect(await stack.up()).toMatchObject({ code: 0 });
    const { testId } = await stack.outputs();
    const { tests } = await stack.byHand("GET", "/tests");
    expect(tests.filter(({ savedEvent }: { savedEvent: boolean }) => !savedEvent)).toMatchObject([{ testId }]);
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
    expect(await stack.destroy()).toMatchObject({ code: 0 });
  });
});

describe("a program in TypeScript", () => {
  let stack: Deployment;
  beforeAll(async () => {
    const program = `new te.HttpServerTest("site", { url: "www.example.com", interval: 301, agents: ["3"] });`;
    stack = await newDeployment({ program, language: "ts" });
  });
  afterAll(() => stack?.remove());

  it("learns its mistakes from the compiler", async () => {
    const { code, output } = await stack.preview();
    expect(code).not.toBe(0);
    expect(output).toContain("Type '301' is not assignable to type 'Input<");
  });
});
