import type { Body, Reply } from "../client";
import { bearer, MONITOR, made } from "./client";
import type { Probe } from "./probes";

const OPS = { email: "ops@example.com", password: "right" };

const rate = ({ status, headers }: Reply) => [
  status,
  headers.get("x-ratelimit-limit"),
  headers.get("x-ratelimit-remaining"),
];

const names = ({ body }: Reply) => body.data.map(({ name }: Body) => name);

/** What belongs to calls and lists. */
export const callProbes: Record<string, Probe> = {
  M01: {
    ask: async (c) => {
      const { status, body } = await c.get("/monitors", { authorization: "" });
      return [status, body, (await c.get("/system/health", { authorization: "" })).status];
    },
    expect: [401, { message: "Unauthenticated." }, 200],
  },
  M02: {
    ask: async (c) => [rate(await c.get("/monitors")), rate(await c.get("/nothing")), rate(await c.get("/monitors"))],
    expect: [
      [200, "2", "1"],
      [404, "2", "0"],
      [429, "2", "0"],
    ],
    options: { rateLimit: 2 },
  },
  M03: {
    ask: async (c) => {
      const replies = [];
      for (let time = 0; time < 7; time += 1) replies.push(rate(await c.post("/auth/login", OPS)));
      return [replies[0], replies.at(-1)];
    },
    expect: [
      [200, "6", "5"],
      [429, "6", "0"],
    ],
  },
  M04: {
    ask: async (c) => {
      const { status, body } = await c.post("/auth/login", { ...OPS, password: "wrong" });
      return [status, body.errors];
    },
    expect: [422, { email: ["These credentials do not match our records."] }],
    options: OPS,
  },
  M05: {
    ask: async (c) => {
      const { token } = (await c.post("/auth/login", OPS)).body;
      const statuses = [];
      for (let time = 0; time < 3; time += 1) statuses.push((await c.get("/auth/me", bearer(token))).status);
      return statuses;
    },
    expect: [200, 200, 401],
    options: { tokenCalls: 2 },
  },
  M06: {
    ask: async (c) => {
      const { status, body } = await c.post("/monitors", MONITOR);
      return [status, body.message, (await c.get("/monitors")).status];
    },
    expect: [403, "This action is unauthorized.", 200],
    options: { forbidden: ["POST /monitors"] },
  },
  M07: {
    ask: async (c) => {
      const page = async (query: string) => (await c.get(`/monitors?${query}`)).body.meta.per_page;
      return [await page(""), await page("per_page=500")];
    },
    expect: [15, 100],
  },
  M08: {
    ask: async (c) => {
      for (const name of ["Web one", "db"]) await made(c, "/monitor-groups", { name });
      return names(await c.get("/monitor-groups?search=web"));
    },
    expect: ["Web one"],
  },
  M09: {
    ask: async (c) => {
      for (const name of ["b", "c", "a"]) await made(c, "/monitor-groups", { name });
      return [names(await c.get("/monitor-groups?sort=-name")), names(await c.get("/monitor-groups?filter[name]=a"))];
    },
    expect: [["c", "b", "a"], ["a"]],
  },
};
