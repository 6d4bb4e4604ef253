import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployment, newDeployment } from "./deployment";

const program = (url: string) => `
new te.HttpServerTest("site", { url: "${url}", interval: 300, agents: ["3"], alertRules: [] },
  { ignoreChanges: ["interval"] });
`;

describe("ignoreChanges, and a hand edit of what is ignored", () => {
  let stack: Deployment;
  let path: string;

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: program("www.example.com") });
    expect(await stack.up()).toMatchObject({ code: 0 });
    path = `/tests/http-server/${(await stack.resources()).site.id}`;
    await stack.byHand("PUT", path, { interval: 60, alertRules: [] });
  });
  afterAll(() => stack?.remove());

  it("is no drift", async () => {
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("survives the update of another property, which does not fail over it", async () => {
    await stack.write(program("www.example.com/new"));
    expect(changes((await stack.previewJson()).plan)).toEqual({ "update site": ["url"] });
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.byHand("GET", path)).toMatchObject({ url: "https://www.example.com/new", interval: 60 });
  });

  it("is no drift afterwards, with or without a refresh", async () => {
    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 0 });
    expect(await stack.refresh()).toMatchObject({ code: 0 });
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("ends with the option: then the program's value is drift, and is repaired", async () => {
    await stack.write(program("www.example.com/new").replace(`ignoreChanges: ["interval"]`, ""));
    expect(changes((await stack.previewJson()).plan)).toEqual({ "update site": ["interval"] });
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.byHand("GET", path)).toMatchObject({ interval: 300 });
  });
});
