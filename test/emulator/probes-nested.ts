import { LEAST, made } from "./client";
import type { Probe } from "./probes";

const { api } = LEAST;
const step = { name: "one", url: "https://api.example.com" };

/** What was found beside the vendor's clients (R227 to R239). */
export const nestedProbes: Record<string, Probe> = {
  R212: {
    ask: async (c) => {
      const authentication = { type: "other-token", token: "s3cret" };
      const panorama = { name: "fire", target: "https://fire.test", type: "panorama", authentication };
      const { id, ...made_ } = await made(c, "/connectors/panorama", panorama);
      const { authentication: _left, ...without } = panorama;
      const host = { type: "conjur-host", hostId: "h", apiKey: "s3cret" };
      const conjur = { ...panorama, type: "generic", account: "a", authentication: host };
      const path = `/connectors/conjur/${(await made(c, "/connectors/conjur", conjur)).id}`;
      return [
        made_.authentication.token,
        (await c.put(`/connectors/panorama/${id}`, without)).status,
        (await c.del(path)).status,
      ];
    },
    expect: ["********", 400, 400],
  },
  R213: {
    ask: async (c) => {
      const { status } = await c.post("/operations/webhooks", { name: "one", category: "alerts" });
      const { id } = await made(c, "/connectors/generic", { name: "one", target: "https://a.test", type: "generic" });
      return [status, Object.keys((await c.put(`/connectors/generic/${id}/operations`, [])).body)];
    },
    expect: [400, ["items", "_links"]],
  },
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
