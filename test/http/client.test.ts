import { describe, expect, it } from "vitest";
import { account, api, client, said } from "./wire";

describe("a call", () => {
  it("carries the token, asks for JSON, names the account group and repeats lists", async () => {
    const headers = { authorization: "Bearer t0ken", accept: "application/json", "user-agent": "tests" };
    api()
      .get("/v7/tests/1?expand=agent&expand=label&aid=7")
      .matchHeader("authorization", headers.authorization)
      .matchHeader("accept", headers.accept)
      .matchHeader("user-agent", headers["user-agent"])
      .reply(200, { testId: "1" });
    expect(await account().api.get("/tests/1", { expand: ["agent", "label"] })).toEqual({ testId: "1" });
  });

  it("has a body only where there is one to send", async () => {
    api().post("/v7/tags?aid=7", { key: "k" }).matchHeader("content-type", "application/json").reply(201, { id: "1" });
    api()
      .get("/v7/tags/1?aid=7")
      .matchHeader("content-type", (value) => value === undefined || value.length === 0)
      .reply(200, { id: "1" });
    const { api: mine } = account();
    await mine.post("/tags", { key: "k" });
    await mine.get("/tags/1");
  });

  it("that is answered without a body answers nothing (R005)", async () => {
    api().delete("/v7/tests/1").reply(204);
    expect(await client().client.request("DELETE", "/tests/1")).toBeUndefined();
  });

  it("reads any JSON, whatever its content type is called (R002)", async () => {
    api().get("/v7/a").reply(200, '{"a":1}', { "content-type": "application/hal+json" });
    expect(await client().client.request("GET", "/a")).toEqual({ a: 1 });
  });

  it("does not follow redirects: the token goes to the endpoint and nowhere else", async () => {
    api().get("/v7/a").reply(302, "", { location: "https://elsewhere.example.com/" });
    expect(await said(client().client.request("GET", "/a"))).toMatch(
      /^GET \/a answered 302\. It points to https:\/\/elsewhere\.example\.com, and the token is not sent there/,
    );
  });

  it("that is answered with half of a JSON text says so", async () => {
    api().post("/v7/a").reply(200, '{"a":');
    const message = await said(client().client.request("POST", "/a", { body: {} }));
    expect(message).toBe("POST /a answered 200 with something that is not JSON, or cut off.");
  });

  it("that is answered with a page for people tells the status, not the page", async () => {
    api().post("/v7/a").reply(503, "<html><body>Gone fishing</body></html>", { "content-type": "text/html" });
    expect(await said(client().client.request("POST", "/a", { body: {} }))).toBe(
      "POST /a answered 503: a page from a gateway or proxy, not the API.",
    );
  });

  it("never tells the token or a body in an error", async () => {
    api().post("/v7/a").reply(400, { title: "No" });
    const failed = await client()
      .client.request("POST", "/a", { body: { password: "p4ss" } })
      .catch((error) => error);
    const everything = JSON.stringify({ ...failed, message: failed.message, stack: failed.stack });
    expect(everything).toContain("POST /a answered 400: No.");
    expect(everything).not.toMatch(/t0ken|p4ss/);
  });
});
