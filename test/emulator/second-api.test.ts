import { describe, expect, it } from "vitest";
import type { Api } from "../../emulator/server/api";
import type { ServiceConventions } from "../../emulator/server/conventions";
import { crud } from "../../emulator/server/crud";
import { emulate } from "../../emulator/server/emulator";
import { Refusal } from "../../emulator/server/refusal";
import { type ApiRequest, bodyOf, noContent, ok, type Route } from "../../emulator/server/request";
import { type Collection, createCollection } from "../../emulator/store/collection";
import { createIds } from "../../emulator/store/ids";

interface Monitor {
  id: string;
  name: string;
}

type State = { monitors: Collection<Monitor>; next: () => string };
type Context = ApiRequest & State;

const json = "application/json";

const service: ServiceConventions<Context> = {
  contentType: () => json,
  errorContentType: json,
  errorBody: ({ title, detail }) => ({ message: title, errors: { name: [detail] } }),
  location: () => undefined,
  notFound: (_context, id) => new Refusal(404, `no monitor ${id}`),
};

const monitors = crud<Context, Monitor>({
  path: "/monitors",
  service,
  store: (context) => context.monitors,
  update: "PATCH",
  write(context, before) {
    const { name = before?.name } = bodyOf(context);
    if (typeof name !== "string") throw new Refusal(422, "invalid", "is required");
    return { id: before?.id ?? context.next(), name };
  },
  show: (monitor) => ({ data: monitor }),
  list: (data, { path }) => ({ data, next_page_url: `${path}?page=2` }),
});

const caller: Route<Context> = {
  method: "GET",
  path: "/caller",
  service,
  handle: ({ headers }) => ok({ cookie: headers.get("cookie") }),
};

function forget({ monitors }: State) {
  for (const { id } of monitors.list()) monitors.remove(id);
  return noContent();
}

const refuse = (status: number) => () => new Response(null, { status });

/** A made-up API: an envelope, PATCH, a cookie, 422, no rate limit. Nothing of it is known to the server. */
const api: Api<State, Context> = {
  basePath: "/api/v1",
  routes: [...monitors, caller],
  fallback: { method: "GET", path: "*", service, handle: () => ({ status: 404, body: { message: "nothing here" } }) },
  rules: [],
  access: {
    isAuthorized: (request) => request.headers.get("cookie") === "token=t",
    isRateLimited: false,
    lockout: { failures: 3, period: 1000 },
    unauthorized: refuse(401),
    lockedOut: refuse(423),
    tooManyRequests: refuse(429),
    rateHeaders: () => ({}),
  },
  controls: [{ method: "DELETE", path: "monitors", handle: (_request, state) => forget(state) }],
  createState() {
    const ids = createIds({ monitor: 1 });
    return { monitors: createCollection("id"), next: () => ids.next("monitor") };
  },
  contextOf: (request, _route, state) => ({ ...request, ...state }),
  requiresBody: true,
  unreadableBody: () => new Refusal(400, "no JSON"),
  onReply: () => {},
};

const settings = { rateLimit: 0, rateWindow: 1, lockout: true, latency: 0, now: () => 5, sleep: async () => {} };

function start() {
  const emulator = emulate(api, settings);
  return async (method: string, path: string, body?: unknown, cookie = "token=t") => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const response = await emulator.fetch(`http://e${path}`, { method, headers: { cookie }, body: text });
    const answer = await response.text();
    return [response.status, answer === "" ? undefined : JSON.parse(answer)];
  };
}

describe("the server serves an API that is made up", () => {
  it("with its own paths, envelope and verbs", async () => {
    const call = start();
    expect(await call("POST", "/api/v1/monitors", { name: "one" })).toEqual([201, { data: { id: "1", name: "one" } }]);
    expect(await call("PATCH", "/api/v1/monitors/1", { name: "two" })).toEqual([
      200,
      { data: { id: "1", name: "two" } },
    ]);
    expect(await call("GET", "/api/v1/monitors")).toEqual([
      200,
      { data: [{ id: "1", name: "two" }], next_page_url: "/api/v1/monitors?page=2" },
    ]);
    expect(await call("DELETE", "/api/v1/monitors/1")).toEqual([204, undefined]);
    expect(await call("GET", "/v7/tests")).toEqual([404, { message: "nothing here" }]);
  });

  it("with its own errors", async () => {
    const call = start();
    expect(await call("POST", "/api/v1/monitors", {})).toEqual([
      422,
      { message: "invalid", errors: { name: ["is required"] } },
    ]);
    expect((await call("GET", "/api/v1/monitors/7"))[1]).toMatchObject({ message: "no monitor 7" });
    expect((await call("POST", "/api/v1/monitors", 1))[1]).toMatchObject({ message: "no JSON" });
  });

  it("with its own access, and the same control API", async () => {
    const call = start();
    for (let time = 0; time < 3; time += 1) expect((await call("GET", "/api/v1/monitors", undefined, ""))[0]).toBe(401);
    expect((await call("GET", "/api/v1/monitors"))[0]).toBe(423);
    expect((await call("GET", "/_emulator/calls"))[1]).toMatchObject({ total: 4 });
    const [status, body] = await call("POST", "/_emulator/faults", { path: "/v7", effect: { status: 500 } });
    expect([status, body]).toEqual([400, { error: "path must begin with /api/v1" }]);
    await call("POST", "/_emulator/reset");
    await call("POST", "/api/v1/monitors", { name: "one" });
    expect(await call("DELETE", "/_emulator/monitors")).toEqual([204, undefined]);
    expect(await call("GET", "/api/v1/monitors")).toEqual([
      200,
      { data: [], next_page_url: "/api/v1/monitors?page=2" },
    ]);
    expect((await call("GET", "/api/v1/monitors"))[0]).toBe(200);
  });

  it("with faults that look into its envelope, and handlers that see the headers", async () => {
    const call = start();
    await call("POST", "/api/v1/monitors", { name: "one" });
    await call("POST", "/_emulator/faults", { times: 2, effect: { omit: ["name"] } });
    expect(await call("GET", "/api/v1/monitors/1")).toEqual([200, { data: { id: "1" } }]);
    expect((await call("GET", "/api/v1/monitors"))[1]).toMatchObject({ data: [{ id: "1" }] });
    expect(await call("GET", "/api/v1/caller")).toEqual([200, { cookie: "token=t" }]);
  });
});
