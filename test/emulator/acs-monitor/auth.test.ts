import { describe, expect, it } from "vitest";
import { bearer, MONITOR, start } from "./client";

const OPS = { email: "ops@example.com", password: "right" };

describe("ACS Monitor logs in", () => {
  it("gives a token, tells the user, and forgets the token at logout", async () => {
    const client = start({ ...OPS, tokens: ["fixed"] });
    expect((await client.get("/auth/me")).status).toBe(401);
    const { body } = await client.post("/auth/login", OPS, { authorization: "" });
    const headers = bearer(body.token);
    const { data } = (await client.get("/auth/me", headers)).body;
    expect(data).toEqual(body.user);
    expect(data).toMatchObject({ id: 1, email: OPS.email, roles: ["admin"] });
    expect((await client.post("/auth/logout", {}, headers)).status).toBe(204);
    expect((await client.get("/auth/me", headers)).status).toBe(401);
    expect((await client.get("/auth/me", bearer("fixed"))).status).toBe(200);
  });

  it("M05 takes no login of an account before a reset, though it takes any other token", async () => {
    const client = start();
    const headers = bearer((await client.post("/auth/login", OPS)).body.token);
    expect((await client.get("/monitors", headers)).status).toBe(200);
    await client.control("reset");
    expect((await client.get("/monitors", headers)).status).toBe(401);
    await client.post("/auth/login", OPS);
    expect((await client.get("/monitors", headers)).status).toBe(401);
  });

  it("M12 wants an address and a password", async () => {
    const { status, body } = await start().post("/auth/login", { email: "" });
    expect([status, Object.keys(body.errors)]).toEqual([422, ["email", "password"]]);
  });

  it("M03 counts wrong passwords, too, and opens again after a minute", async () => {
    const client = start(OPS);
    const wrong = { ...OPS, password: "wrong" };
    for (let left = 5; left >= 0; left -= 1) {
      const { status, headers } = await client.post("/auth/login", wrong);
      expect([status, headers.get("x-ratelimit-remaining")]).toEqual([422, String(left)]);
    }
    client.wait(20);
    const refused = await client.post("/auth/login", OPS);
    expect([refused.status, refused.body, refused.headers.get("retry-after")]).toEqual([
      429,
      { message: "Too Many Attempts." },
      "40",
    ]);
    client.wait(40);
    expect((await client.post("/auth/login", OPS)).status).toBe(200);
  });
});

describe("ACS Monitor refuses a call", () => {
  it("M02 that is one too many, and says when to come back, by one header only", async () => {
    const client = start({ rateLimit: 1 });
    await client.get("/monitors");
    client.wait(15);
    const { status, headers, body } = await client.get("/monitors");
    expect([status, headers.get("retry-after"), body]).toEqual([429, "45", { message: "Too Many Attempts." }]);
    expect([...headers.keys()].filter((name) => name.includes("reset"))).toEqual([]);
    client.wait(45);
    expect((await client.get("/monitors")).status).toBe(200);
  });

  it.each([["/monitors"], ["/api/v1/monitors"], ["GET /monitors"]])("M06 that %s forbids", async (prefix) => {
    const client = start({ forbidden: [prefix] });
    expect((await client.get("/monitors/1")).status).toBe(403);
    expect((await client.get("/devices")).status).toBe(200);
  });

  it("of what it does not have", async () => {
    const client = start();
    expect(await client.get("/monitors/1")).toMatchObject({ status: 404, body: { message: "Not found." } });
    expect((await client.get("/monitors/x")).status).toBe(404);
    expect((await client.get("/nothing")).status).toBe(404);
    expect((await client.del("/devices/1")).status).toBe(404);
  });

  it("whose body is not JSON", async () => {
    const { emulator } = start();
    const init = { method: "POST", headers: bearer("any"), body: '{"name":' };
    expect((await emulator.fetch("http://emulator.test/api/v1/monitors", init)).status).toBe(400);
  });

  it("without a body as one without fields", async () => {
    const { emulator } = start();
    const init = { method: "POST", headers: bearer("any") };
    expect((await emulator.fetch("http://emulator.test/api/v1/monitors", init)).status).toBe(422);
  });

  it("by a fault of the control door", async () => {
    const client = start();
    client.emulator.fault({ method: "POST", path: "/api/v1/monitors", times: 1, effect: { statusAfter: 504 } });
    expect((await client.post("/monitors", MONITOR)).status).toBe(504);
    expect((await client.get("/monitors")).body.meta.total).toBe(1);
  });
});
