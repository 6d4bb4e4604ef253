import { FIRST, made } from "./client";
import type { Probe } from "./probes";

export const STREAM = { name: "one", type: "opentelemetry", streamEndpointUrl: "https://otel.example.com" };

const GROUPS = "/network/path-vis/interface-groups";

/** What belongs to streams, schedules, devices, clouds and the network. */
export const streamProbes: Record<string, Probe> = {
  R214: {
    ask: async (c) => {
      const { id } = await made(c, "/streams", STREAM);
      const { body } = await c.put(`/streams/${id}`, { type: "splunk-hec", enabled: false });
      return [body.type, (await c.put(`/streams/${id}`, { enabled: true })).status];
    },
    expect: ["opentelemetry", 204],
  },
  R215: {
    ask: async (c) => {
      const { id } = await made(c, "/templates", { name: "one", description: "lost" });
      return (await c.put(`/templates/${id}`, { name: "one" })).body.description;
    },
    expect: undefined,
  },
  R216: {
    ask: async (c) => {
      const { id } = await made(c, "/emulated-devices", { category: "phone", width: 390, height: 844 });
      const { groupId } = await made(c, GROUPS, { groupName: "uplinks" });
      return [(await c.get(`/emulated-devices/${id}`)).status, (await c.get(`${GROUPS}/${groupId}`)).status];
    },
    expect: [404, 404],
  },
  R217: {
    ask: async (c) => {
      const body = { name: "one", appId: "a", password: "s3cret", azureTenantId: "t" };
      return (await made(c, "/cloud-insights/integration/azure/inventory", body)).password;
    },
    expect: "********",
  },
  R231: {
    ask: async (c) => {
      await made(c, "/streams", STREAM);
      const second = await c.post("/streams", STREAM);
      const schedule = {
        ...{ cronSpec: { startTime: 0, zoneCode: "UTC", repeat: "NONE" }, dataSource: { name: "n" } },
        ...{ dataTimespan: { n: 1, period: "DAY" }, flagEnabled: true },
      };
      const dashboard = `/dashboards/1-${FIRST}`;
      await c.put(`${dashboard}/actions/schedule`, { ...schedule, flagLocked: true });
      await c.put(`${dashboard}/actions/schedule`, schedule);
      return [second.status, (await c.get(dashboard)).body.schedule.flagLocked];
    },
    expect: [409, false],
  },
};
