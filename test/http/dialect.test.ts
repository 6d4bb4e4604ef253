import nock from "nock";
import { describe, expect, it } from "vitest";
import { bearer } from "../../provider/http/authorization";
import { createClient } from "../../provider/http/client";
import { connection } from "../../provider/http/connection";
import { type Dialect, queryOf } from "../../provider/http/dialect";
import { transport } from "../../provider/http/transport";
import { HOST, said } from "./wire";

/** An API of other ways: objects in `data`, links beside them, errors by field, 500 may pass. */
const other: Dialect = {
  endpointSetting: "acme:baseUrl / ACME_BASE_URL",
  errorText: (body) =>
    Object.entries((body as { errors?: object })?.errors ?? {})
      .map(([k, v]) => `${k}: ${v}`)
      .join("; "),
  hint: () => "",
  retryAfter: () => undefined,
  rate: () => null,
  nextPage: (answer) => queryOf(answer.next_page_url as string | null),
  unwrap: (answer) => (answer.data ?? answer) as typeof answer,
  lostCreates: { lookupDelaysMs: [0], slowLookupDelaysMs: [0], isNameTaken: () => false },
  isTransient: (status) => status >= 500,
};

function acme() {
  const clock = { now: () => 0, sleep: async () => {}, random: () => 0.5 };
  const client = createClient({
    endpoint: HOST,
    headers: {},
    authorization: bearer("t"),
    dialect: other,
    send: transport(5),
    clock,
  });
  const options = { dialect: other, scope: async () => "", query: () => ({}), sleep: async () => {} };
  return connection(client, options).within("");
}

const api = () => nock(HOST);

describe("another API", () => {
  it("may wrap its objects", async () => {
    api()
      .get("/things/1")
      .reply(200, { data: { id: 1 } });
    api()
      .post("/things")
      .reply(201, { data: { id: 2 } });
    expect(await acme().get("/things/1")).toEqual({ id: 1 });
    expect(await acme().post("/things", {})).toEqual({ id: 2 });
  });

  it("may have links of its own to the next page", async () => {
    api()
      .get("/things")
      .reply(200, { data: [{ id: 1 }], next_page_url: "https://elsewhere.example.com/x?page=2" });
    api()
      .get("/things?page=2")
      .reply(200, { data: [{ id: 2 }], next_page_url: null });
    expect(await acme().list("/things", "data")).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it("may name what is wrong by field (422)", async () => {
    api()
      .post("/things")
      .reply(422, { message: "Invalid", errors: { name: ["is taken"] } });
    expect(await said(acme().post("/things", {}))).toBe("POST /things answered 422: name: is taken.");
  });

  it("may have other statuses that pass", async () => {
    api().get("/things/1").reply(500, {});
    api()
      .get("/things/1")
      .reply(200, { data: { id: 1 } });
    expect(await acme().get("/things/1")).toEqual({ id: 1 });
  });

  it("has its own setting for the address, which a redirect points to", async () => {
    api().get("/things/1").reply(301, "", { location: "https://elsewhere.example.com" });
    expect(await said(acme().get("/things/1"))).toContain("check acme:baseUrl / ACME_BASE_URL.");
  });
});
