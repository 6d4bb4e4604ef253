import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployment, newDeployment } from "./deployment";

const program = `
new te.HttpServerTest("off", {
  url: "www.example.com", interval: 300, agents: ["3"], alertRules: [], enabled: false,
  username: "u", password: "the-password",
});
`;

describe("a disabled test that is created, but whose second call fails", () => {
  let stack: Deployment;

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program });
    stack.emulator.fault({ method: "PUT", path: "/v7/tests/http-server", effect: { status: 500 } });
  });
  afterAll(() => stack?.remove());

  it("fails the deployment and says what is unfinished", async () => {
    const { code, output } = await stack.up();
    expect(code).not.toBe(0);
    expect(output).toContain("created, but not finished");
    expect(output).toContain("PUT /tests/http-server");
    expect(output).not.toContain("the-password");
  });

  it("is in the state, as it was observed, with what went wrong and with its provider", async () => {
    const { off } = await stack.resources();
    expect(off.initErrors).toHaveLength(1);
    expect(off.outputs).toMatchObject({ enabled: true, testId: off.id, __provider: off.inputs.__provider });
    expect(await stack.byHand("GET", `/tests/http-server/${off.id}`)).toMatchObject({ enabled: true });
  });

  it("keeps its secret as ciphertext all the same", async () => {
    expect((await stack.export()).stdout).not.toContain("the-password");
  });

  it("can be refreshed meanwhile", async () => {
    expect(await stack.refresh()).toMatchObject({ code: 0 });
    expect((await stack.resources()).off.outputs).toMatchObject({ enabled: true });
  });

  it("is repaired by the next up, in place", async () => {
    stack.emulator.clearFaults();
    const { off } = await stack.resources();
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect(calls.filter((call) => !call.startsWith("GET"))).toEqual([`PUT /tests/http-server/${off.id}`]);
    expect(await stack.byHand("GET", `/tests/http-server/${off.id}`)).toMatchObject({ enabled: false });
  });

  it("is clean from then on", async () => {
    const { off } = await stack.resources();
    expect(off.initErrors ?? []).toEqual([]);
    expect(changes((await stack.previewJson("--refresh")).plan)).toEqual({});
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });
});

describe("a field that the API drops without a word", () => {
  let stack: Deployment;

  beforeAll(async () => {
    stack = await newDeployment({ program: program.replace("enabled: false", `description: "kept?"`) });
    stack.emulator.fault({ method: "POST", path: "/v7/tests/http-server", effect: { omit: ["description"] } });
  });
  afterAll(() => stack?.remove());

  it("is an error that names it, not a success", async () => {
    const { code, output } = await stack.up();
    expect(code).not.toBe(0);
    expect(output).toContain(`description: the API took the request and dropped this field: it keeps nothing.`);
    expect((await stack.resources()).off.initErrors).toHaveLength(1);
  });

  it("is asked for again by the next up", async () => {
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect(calls.filter((call) => call.startsWith("PUT"))).toHaveLength(1);
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });
});
