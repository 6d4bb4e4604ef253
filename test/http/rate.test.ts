import { describe, expect, it } from "vitest";
import { api, client, said } from "./wire";

const until = (seconds: number) => Date.parse("2026-01-01T00:00:00Z") / 1000 + seconds;

describe("a 429", () => {
  it.each<[string, Record<string, string>]>([
    ["seconds", { "retry-after": "7" }],
    ["a date", { "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" }],
    ["the end of the organisation's window", { "x-organization-rate-limit-reset": String(until(7)) }],
  ])("is waited for as told in %s, and then the call is made again", async (_what, headers) => {
    api().post("/v7/a").reply(429, {}, headers);
    api().post("/v7/a").reply(201, { id: "1" });
    const { client: mine, waits } = client();
    expect(await mine.request("POST", "/a", { body: {} })).toEqual({ id: "1" });
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(7000);
    expect(waits[0]).toBeLessThan(9000);
  });

  it.each([{}, { "retry-after": "soon" }])("without a time is waited for a while: %j", async (headers) => {
    api()
      .get("/v7/a")
      .reply(429, {}, headers as Record<string, string>);
    api().get("/v7/a").reply(200, {});
    const { client: mine, waits } = client();
    await mine.request("GET", "/a");
    expect(waits).toEqual([500]);
  });

  it("that stays says what to do", async () => {
    api().get("/v7/a").times(5).reply(429, { title: "429 Too Many Requests" }, { "retry-after": "1" });
    const message = await said(client().client.request("GET", "/a"));
    expect(message).toMatch(/^GET \/a answered 429: .*rate limit is used up.*--parallel\.$/);
  });
});

describe("a failure that passes", () => {
  it("is not seen by the caller", async () => {
    api().put("/v7/a").reply(502, "<html>");
    api()
      .put("/v7/a")
      .replyWithError(Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }));
    api().put("/v7/a").reply(200, '{"a"');
    api().put("/v7/a").reply(200, { a: 1 });
    const { client: mine, waits } = client();
    expect(await mine.request("PUT", "/a", { body: {} })).toEqual({ a: 1 });
    expect(waits).toEqual([500, 1000, 2000]);
  });

  it("of a POST is: it may have been carried out", async () => {
    const calls = api()
      .post("/v7/a")
      .replyWithError(Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }));
    expect(await said(client().client.request("POST", "/a", { body: {} }))).toMatch(/^POST \/a got no answer from api/);
    expect(calls.isDone()).toBe(true);
  });

  it("before anything was sent is repeated for a POST too", async () => {
    api()
      .post("/v7/a")
      .replyWithError(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }));
    api().post("/v7/a").reply(201, { id: "1" });
    expect(await client().client.request("POST", "/a", { body: {} })).toEqual({ id: "1" });
  });
});
