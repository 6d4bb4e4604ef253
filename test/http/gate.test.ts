import { describe, expect, it } from "vitest";
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
