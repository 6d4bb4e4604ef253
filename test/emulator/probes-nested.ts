import { LEAST, made } from "./client";
import type { Probe } from "./probes";

const { api } = LEAST;
const step = { name: "one", url: "https://api.example.com" };

/** What was found beside the vendor's clients (R227 to R239). */
export const nestedProbes: Record<string, Probe> = {
  R227: {
    ask: async (c) => [
      (await c.get("/audit-user-events?window=12")).status,
      (await c.get("/audit-user-events?startDate=nonsense")).status,
      (await c.get("/audit-user-events?window=12h")).status,
    ],
    expect: [400, 400, 200],
  },
  R238: {
    ask: async (c) => Object.keys((await c.get("/dashboards/filters")).body),
    expect: ["dashboardFilters"],
  },
  R239: {
    ask: async (c) => {
      const refused = await c.post("/tests/api", { ...api, requests: [{ ...step, method: "nonsense" }] });
      const { requests } = await made(c, "/tests/api", { ...api, requests: [{ ...step, method: "GET", more: 1 }] });
      return [refused.body.detail, requests[0].method, requests[0].more];
    },
    expect: ["Invalid value for fields: requests[0].method", "get", undefined],
  },
};
