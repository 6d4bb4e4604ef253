import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment, site } from "./deployment";

describe("an API that fails", () => {
  let stack: Deployment;
  let path: string;

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: `new te.HttpServerTest("site", ${site});` });
    expect(await stack.up()).toMatchObject({ code: 0 });
    path = `/v7/tests/http-server/${(await stack.resources()).site.id}`;
  });
  afterEach(() => stack.emulator.clearFaults());
  afterAll(() => stack?.remove());

  it.each([
    ["403", { status: 403 }],
    ["500", { status: 500 }],
    ["a 404 that is not the object's", { status: 403, body: { title: "404" } }],
    ["a page that is not JSON", { status: 200, body: "<html>" }],
  ])("with %s in a refresh loses nothing of the state", async (_what, effect) => {
    stack.emulator.fault({ method: "GET", path, effect });
    const before = (await stack.resources()).site;
    const { code, output } = await stack.refresh();
    expect(code).not.toBe(0);
    expect(output).toContain(`GET ${path.replace("/v7", "")}`);
    expect((await stack.resources()).site.outputs).toEqual(before.outputs);
  });

  it("between the two calls of an update: the next up completes it", async () => {
    await stack.write(`new te.HttpServerTest("site", { ...${site}, interval: 60, enabled: false });`);
    stack.emulator.fault({ method: "PUT", path, times: 1, effect: { delay: 0 } });
    stack.emulator.fault({ method: "PUT", path, effect: { status: 500 } });
    const up = await stack.up();
    expect(up.code).not.toBe(0);
    stack.emulator.clearFaults();
    expect(await stack.byHand("GET", path.replace("/v7", ""))).toMatchObject({ interval: 60, enabled: true });

    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await stack.byHand("GET", path.replace("/v7", ""))).toMatchObject({ interval: 60, enabled: false });
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("when deleting keeps the resource in the state", async () => {
    stack.emulator.fault({ method: "DELETE", path, effect: { status: 500 } });
    expect((await stack.destroy()).code).not.toBe(0);
    stack.emulator.clearFaults();
    expect(Object.keys(await stack.resources())).toContain("site");
    expect(await stack.destroy()).toMatchObject({ code: 0 });
  });
});
