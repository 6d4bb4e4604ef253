import { DEVICE, EMAIL, MASK, MONITOR, made, monitorWithRule, read, SLACK, wrongIn } from "./client";
import type { Probe } from "./probes";

/** What belongs to the fields of objects and to what they refer to. */
export const objectProbes: Record<string, Probe> = {
  M10: {
    ask: async (c) => {
      const { id } = await made(c, "/monitors", { ...MONITOR, port: 8443, tags: ["web"] });
      const { port, tags } = (await c.put(`/monitors/${id}`, MONITOR)).body.data;
      return { port, tags };
    },
    expect: { port: null, tags: [] },
  },
  M11: {
    ask: async (c) => "colour" in (await made(c, "/monitors", { ...MONITOR, colour: "red" })),
    expect: false,
  },
  M12: {
    ask: async (c) => (await c.post("/monitors", { type: "https", host: 7, config: { method: 1 } })).body.errors,
    expect: {
      name: ["The name field is required."],
      host: ["The host field must be a string."],
      "config.method": ["The config.method field must be a string."],
    },
  },
  M13: {
    ask: async (c) => [
      wrongIn(await c.post("/monitors", { ...MONITOR, type: "gopher", port: 0, check_interval_seconds: 5 })),
      wrongIn(await c.post("/monitor-groups", { name: "g", color: "red" })),
    ],
    expect: ["type, port, check_interval_seconds", "color"],
  },
  M14: {
    ask: async (c) => {
      const { id } = await made(c, "/monitors", MONITOR);
      const rule = { name: "r", monitor_id: id, condition: "status_down", channel_ids: [9] };
      return wrongIn(await c.post("/monitor-alert-rules", rule));
    },
    expect: "channel_ids.0",
  },
  M15: {
    ask: async (c) => {
      await made(c, "/monitors", MONITOR);
      return (await c.post("/monitors", MONITOR)).status;
    },
    expect: 201,
  },
  M16: {
    ask: async (c) => {
      const group = await made(c, "/monitor-groups", { name: "web" });
      const { id } = await made(c, "/monitors", { ...MONITOR, monitor_group_id: group.id });
      await c.del(`/monitor-groups/${group.id}`);
      return (await read(c, `/monitors/${id}`)).monitor_group_id;
    },
    expect: null,
  },
  M17: {
    ask: async (c) => {
      const { monitor, rule } = await monitorWithRule(c);
      await c.control("events", { monitor_id: monitor.id });
      await c.del(`/monitors/${monitor.id}`);
      const events = (await c.get("/monitor-events")).body.meta.total;
      return [(await c.get(`/monitor-alert-rules/${rule.id}`)).status, events];
    },
    expect: [404, 0],
  },
  M18: {
    ask: async (c) => {
      const channel = await made(c, "/alert-channels", EMAIL);
      const { rule } = await monitorWithRule(c, { channel_ids: [channel.id] });
      await c.del(`/alert-channels/${channel.id}`);
      return (await read(c, `/monitor-alert-rules/${rule.id}`)).channel_ids;
    },
    expect: [],
  },
  M19: {
    ask: async (c) => {
      const site = await made(c, "/monitors", { ...MONITOR, config: { method: "HEAD", more: 1 } });
      const names = await made(c, "/monitors", { ...MONITOR, type: "dns", config: { record: "MX" } });
      return [site.config, names.config];
    },
    expect: [
      {
        ...{ method: "HEAD", path: "/", expected_status: 200, expected_body_regex: null },
        ...{ ssl_verify: true, alert_ssl_expiry_days: 14 },
      },
      { record: "MX" },
    ],
  },
  M20: {
    ask: async (c) => (await made(c, "/monitors", { ...MONITOR, tags: ["web", "eu", "web"] })).tags,
    expect: ["eu", "web"],
  },
  M21: {
    ask: async (c) => {
      const { id } = await made(c, "/monitors", MONITOR);
      const { status, body } = await c.put(`/monitors/${id}`, { ...MONITOR, type: "ping" });
      return [status, body.data?.type, body.data?.config];
    },
    expect: [200, "ping", {}],
  },
  M26: {
    ask: async (c) => {
      const { id } = await made(c, "/monitors", MONITOR);
      const rule = (more: object) => c.post("/monitor-alert-rules", { name: "r", monitor_id: id, ...more });
      return [
        wrongIn(await rule({ condition: "response_time_gt" })),
        wrongIn(await rule({ condition: "status_down", threshold: 5 })),
        wrongIn(await rule({ condition: "ssl_expiry_lt", threshold: 5 })),
      ];
    },
    expect: ["threshold", "threshold", 201],
  },
  M27: {
    ask: async (c) => {
      const { id } = await made(c, "/devices", DEVICE);
      const rule = { name: "busy", device_id: id, metric: "cpu", condition: "gt", threshold: 90 };
      return (await made(c, "/alert-rules", rule)).threshold;
    },
    expect: "90",
  },
  M28: {
    ask: async (c) => {
      const channels = [await made(c, "/alert-channels", EMAIL), await made(c, "/alert-channels", EMAIL)];
      const [one, two] = channels.map(({ id }) => id);
      return (await monitorWithRule(c, { channel_ids: [two, one, two] })).rule.channel_ids;
    },
    expect: [1, 2],
  },
  M29: {
    ask: async (c) => (await made(c, "/alert-channels", SLACK)).config,
    expect: { webhook_url: MASK, channel: null },
  },
  M30: {
    ask: async (c) => {
      const { id } = await made(c, "/alert-channels", SLACK);
      const body = { ...SLACK, config: { webhook_url: MASK } };
      return [wrongIn(await c.put(`/alert-channels/${id}`, body)), wrongIn(await c.post("/alert-channels", body))];
    },
    expect: [200, "config.webhook_url"],
  },
  M31: {
    ask: async (c) =>
      JSON.stringify(await made(c, "/devices", { ...DEVICE, snmp_community: "s3cret" })).includes("s3cret"),
    expect: false,
  },
};
