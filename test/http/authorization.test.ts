import nock from "nock";
import { describe, expect, it } from "vitest";
import type { Failure } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import { type Authorization, bearer, login } from "../../provider/http/authorization";
import { createClient } from "../../provider/http/client";
import { connection } from "../../provider/http/connection";
import { statusError } from "../../provider/http/errors";
import { transport } from "../../provider/http/transport";
import { HOST, said, spoken } from "./wire";

const clock = { now: () => 0, sleep: async () => {}, random: () => 0.5 };
const clientOf = (authorization: Authorization) =>
  createClient({ endpoint: HOST, headers: {}, authorization, dialect: spoken, send: transport(5), clock });

/** A client that logs in for its token, and how often it did. */
function loggingIn() {
  const anonymous = clientOf({ headers: () => ({}) });
  let logins = 0;
  const client = clientOf(
    login(async () => {
      logins++;
      const answer = await anonymous.request("POST", "/login", { body: { password: "pw" } });
      return String((answer as JsonObject).token);
    }),
  );
  return { client, get: (path: string) => client.request("GET", path), logins: () => logins };
}

const api = () => nock(HOST);
const answers = (path: string, token: string, status: number) =>
  api().get(path).matchHeader("authorization", `Bearer ${token}`).reply(status, { path });

describe("a login", () => {
  it("is made with the first call, once for all", async () => {
    const { get, logins } = loggingIn();
    expect(logins()).toBe(0);
    api().post("/login").reply(200, { token: "one" });
    answers("/a", "one", 200);
    answers("/b", "one", 200);
    expect(await Promise.all([get("/a"), get("/b")])).toEqual([{ path: "/a" }, { path: "/b" }]);
    expect(logins()).toBe(1);
  });

  it("is made once more after a 401, however many calls were refused, and they are sent again", async () => {
    const { get, logins } = loggingIn();
    api().post("/login").reply(200, { token: "old" });
    api().post("/login").reply(200, { token: "new" });
    for (const path of ["/a", "/b", "/c"]) {
      answers(path, "old", 401);
      answers(path, "new", 200);
    }
    expect(await Promise.all(["/a", "/b", "/c"].map(get))).toHaveLength(3);
    expect(logins()).toBe(2);
  });

  it("that does not help closes the gate: a call is sent twice at most", async () => {
    const { get, logins } = loggingIn();
    api().post("/login").twice().reply(200, { token: "same" });
    api().get("/a").twice().reply(401, {});
    expect(await said(get("/a"))).toContain("GET /a answered 401");
    expect(await said(get("/b"))).toContain("GET /a answered 401");
    expect(logins()).toBe(2);
  });

  it("that is refused is not tried again: the password stays wrong", async () => {
    const { get, logins } = loggingIn();
    api().post("/login").reply(401, { message: "no" });
    const calls = await Promise.all(["/a", "/b", "/c"].map((path) => said(get(path))));
    expect(new Set(calls).size).toBe(1);
    expect(calls[0]).toContain("POST /login answered 401");
    expect(await said(get("/d"))).toBe(calls[0]);
    expect(logins()).toBe(1);
  });

  it.each([404, 422, 500])(
    "that is answered %i says nothing of an object, and the call was not sent",
    async (status) => {
      const { client } = loggingIn();
      const options = { dialect: spoken, scope: async () => "", query: () => ({}), sleep: async () => {} };
      const objects = connection(client, options).within("");
      api().post("/login").times(2).reply(status, { message: "no" });
      await expect(objects.get("/things/1")).rejects.toThrow(`POST /login answered ${status}`);
      const failure: Failure = await objects.post("/things", {}).catch((error) => error);
      expect(failure.message).toContain(`POST /login answered ${status}`);
      expect([failure.ambiguous, failure.mayStillComplete, failure.status]).toEqual([false, false, undefined]);
      await expect(objects.delete("/things/1")).rejects.toThrow("POST /login");
    },
  );

  it.each([429, 503])(
    "that is answered %i is tried again, also for a call that is never sent twice",
    async (status) => {
      let logins = 0;
      const getToken = async () => {
        if (++logins === 1) throw statusError({ method: "POST", path: "/login" }, status, "");
        return "one";
      };
      api().post("/things").reply(200, { id: "1" });
      const client = clientOf(login(getToken));
      expect(await client.request("POST", "/things", { body: {} })).toEqual({ id: "1" });
      expect(logins).toBe(2);
    },
  );

  it("that got no answer is tried again by the next call", async () => {
    const { get, logins } = loggingIn();
    api().post("/login").reply(500, {});
    expect(await said(get("/a"))).toContain("POST /login answered 500");
    api().post("/login").reply(200, { token: "one" });
    answers("/a", "one", 200);
    expect(await get("/a")).toEqual({ path: "/a" });
    expect(logins()).toBe(2);
  });
});

describe("a token that somebody made", () => {
  it("is not tried again after a 401", async () => {
    api().get("/a").reply(401, {});
    const client = clientOf(bearer("t"));
    const first = await said(client.request("GET", "/a"));
    expect(await said(client.request("GET", "/a"))).toBe(first);
  });
});
