import { describe, expect, it } from "vitest";
import { MAX_ATTEMPTS } from "../../provider/http/retry";
import { api, client, said } from "./wire";

describe("the first 401", () => {
  it("closes the gate: what comes after it is not sent, and says the same", async () => {
    const refused = api().get("/v7/a").reply(401, { error: "invalid_token" });
    const { client: made } = client();
    const first = await said(made.request("GET", "/a"));
    expect(first).toContain("The token from TE_TOKEN was refused.");
    expect(await said(made.request("POST", "/b", { body: {} }))).toBe(first);
    expect(refused.isDone()).toBe(true);
  });

  it("does not stop another client, which may have another token", async () => {
    api().get("/v7/a").reply(401, {});
    await said(client().client.request("GET", "/a"));
    api().get("/v7/a").reply(200, { a: 1 });
    expect(await client().client.request("GET", "/a")).toEqual({ a: 1 });
  });
});

describe("an API that is down", () => {
  const down = (times: number) => api().get("/v7/a").times(times).reply(503, "");

  it("is asked again and again by the first call, and once by those that follow: a refresh of a thousand took half an hour", async () => {
    const { client: made, waits } = client();
    const asked = down(MAX_ATTEMPTS + 2);
    for (let call = 0; call < 3; call++) expect(await said(made.request("GET", "/a"))).toContain("answered 503");
    expect(asked.isDone()).toBe(true);
    expect(waits).toHaveLength(MAX_ATTEMPTS - 1);
  });

  it.each([
    ["200", 200],
    ["a refusal", 404],
  ])("is up again with the first answer: %s", async (_, status) => {
    const { client: made } = client();
    const asked = down(MAX_ATTEMPTS);
    await said(made.request("GET", "/a"));
    api().get("/v7/b").reply(status, {});
    await said(made.request("GET", "/b"));
    expect(asked.isDone()).toBe(true);
    down(1);
    api().get("/v7/a").reply(200, { a: 1 });
    expect(await made.request("GET", "/a")).toEqual({ a: 1 });
  });

  it("is waited for all the same where it says when (429)", async () => {
    const { client: made } = client();
    down(MAX_ATTEMPTS);
    await said(made.request("GET", "/a"));
    api().get("/v7/a").reply(429, {}, { "retry-after": "1" });
    api().get("/v7/a").reply(200, { a: 1 });
    expect(await made.request("GET", "/a")).toEqual({ a: 1 });
  });
});
