import { describe, expect, it } from "vitest";
import type { Effect } from "../../emulator";
import { HTTP, made, start, testsOf } from "./client";

const POST = { method: "POST", path: "/v7/tests" };

describe("faults", () => {
  it("status: this is the answer, and nothing is changed", async () => {
    const client = start();
    client.emulator.fault({
      ...POST,
      times: 1,
      effect: { status: 503, body: { title: "down" }, headers: { "retry-after": "7" } },
    });
    const { status, body, headers } = await client.post("/tests/http-server", HTTP);
    expect([status, body, headers.get("retry-after")]).toEqual([503, { title: "down" }, "7"]);
    expect(await testsOf(client)).toEqual([]);
    expect((await client.post("/tests/http-server", HTTP)).status).toBe(201);
  });

  it.each([
    ["before", 0],
    ["after", 1],
  ] as const)("reset %s: the connection breaks, %i test is made", async (reset, total) => {
    const client = start();
    client.emulator.fault({ ...POST, effect: { reset } });
    const failure = await client.post("/tests/http-server", HTTP).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TypeError);
    expect((failure as TypeError).cause).toMatchObject({ code: "ECONNRESET" });
    client.emulator.clearFaults();
    expect(await testsOf(client)).toHaveLength(total);
    expect(client.emulator.calls()[0]).toMatchObject({ method: "POST", status: 0 });
  });

  it("statusAfter: the change is made, the answer is another", async () => {
    const client = start();
    client.emulator.fault({ ...POST, times: 1, effect: { statusAfter: 504 } });
    expect((await client.post("/tests/http-server", HTTP)).status).toBe(504);
    expect(await testsOf(client)).toHaveLength(1);
  });

  it("delay: the answer comes later, by the clock that was handed in", async () => {
    const slept: number[] = [];
    const sleep = async (milliseconds: number) => {
      slept.push(milliseconds);
    };
    const client = start({ sleep, latency: 5 });
    client.emulator.fault({ effect: { delay: 2000 } });
    expect((await client.get("/tests")).status).toBe(200);
    expect(slept).toEqual([5, 2000]);
  });

  it("truncate: the body ends early", async () => {
    const { emulator } = start();
    emulator.fault({ effect: { truncate: 12 } });
    const response = await emulator.fetch("http://e/v7/tests", { headers: { authorization: "Bearer t" } });
    expect(await response.text()).toHaveLength(12);
  });

  it("omit: the answer and the items of its lists lack the field", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", HTTP);
    client.emulator.fault({ method: "GET", effect: { omit: ["url", "interval"] } });
    expect((await client.get(`/tests/http-server/${testId}`)).body).not.toHaveProperty("url");
    const item = (await client.get("/tests/http-server")).body.tests[0];
    expect([item.url, item.interval, item.testId]).toEqual([undefined, undefined, testId]);
  });

  it("hit only the method and the path they are for", async () => {
    const client = start();
    client.emulator.fault({ method: "put", path: "/v7/tags", effect: { status: 500 } });
    expect((await client.get("/tags")).status).toBe(200);
    expect((await client.put("/tests/http-server/1")).status).toBe(404);
    expect((await client.put("/tags/1")).status).toBe(500);
  });

  it("that make no sense are refused with a word", () => {
    const { emulator } = start();
    expect(() => emulator.fault({ effect: {} as Effect })).toThrow("exactly one of");
    expect(() => emulator.fault({ path: "/tests", effect: { status: 500 } })).toThrow("begin with /v7");
  });
});

describe("giving up", () => {
  it("an aborted call rejects with the reason", async () => {
    const { emulator } = start({ latency: 10_000 });
    const signal = AbortSignal.timeout(20);
    await expect(emulator.fetch("http://e/v7/tests", { signal })).rejects.toThrow("timeout");
  });
});
