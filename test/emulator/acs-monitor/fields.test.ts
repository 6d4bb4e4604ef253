import { describe, expect, it } from "vitest";
import { DEVICE, EMAIL, MONITOR, made, SLACK, start, wrongIn } from "./client";

const RULE = { name: "r", monitor_id: 1, condition: "status_down" };
const SNMP = { name: "r", device_id: 1, metric: "cpu", condition: "gt", threshold: 90 };
const WEBHOOK = { name: "hook", type: "webhook", config: { url: "https://hooks.example.com" } };
const SMS = { name: "sms", type: "sms", config: { numbers: ["+441"] } };

async function furnished() {
  const client = start();
  await made(client, "/monitors", MONITOR);
  await made(client, "/devices", DEVICE);
  await made(client, "/alert-channels", EMAIL);
  return client;
}

describe("what ACS Monitor makes of the least", () => {
  const options = {
    ...{ severity: "warning", consecutive_failures: 1, cooldown_minutes: 15 },
    ...{ notify_on_recovery: true, is_active: true, channel_ids: [], channels: [] },
  };

  it.each([
    [
      "/monitors",
      { name: "p", type: "ping", host: "h" },
      {
        ...{ port: null, check_interval_seconds: 60, timeout_ms: 5000 },
        ...{ config: {}, tags: [], monitor_group_id: null, monitor_group: null, status: "unknown" },
        ...{ response_time_ms: null, ssl_expiry_at: null, consecutive_failures: 0 },
        ...{ uptime_percent_7d: null, uptime_percent_30d: null, last_checked_at: null },
      },
    ],
    ["/monitor-groups", { name: "g" }, { color: "#64748b", description: null }],
    ["/device-groups", { name: "g" }, { color: "#64748b", description: null }],
    [
      "/devices",
      DEVICE,
      {
        ...{ snmp_version: "2c", device_type: "generic", poll_interval_seconds: 300, is_active: true },
        ...{ device_group_id: null, device_group: null, status: "unknown", last_polled_at: null },
      },
    ],
    ["/monitor-alert-rules", RULE, { threshold: null, ...options }],
    ["/alert-rules", SNMP, { ...options, threshold: "90" }],
    ["/alert-channels", EMAIL, { is_active: true }],
    [
      "/alert-channels",
      WEBHOOK,
      { config: { ...WEBHOOK.config, method: "POST", headers: {}, secret: null }, is_active: true },
    ],
    ["/alert-channels", SMS, { is_active: true }],
  ])("%s %j", async (path, least, more) => {
    const client = await furnished();
    const object = await made(client, path, least);
    const time = "2026-11-28T12:00:00.000000Z";
    expect(object).toEqual({ id: object.id, ...least, ...more, created_at: time, updated_at: time });
    expect(Number.isInteger(object.id)).toBe(true);
    expect((await client.get(`${path}/${object.id}`)).body).toEqual({ data: object });
    expect((await client.get(path)).body.data).toContainEqual(object);
  });
});

describe("what ACS Monitor refuses by its place", () => {
  it.each([
    ["/monitors", {}, "name, type, host"],
    ["/monitors", { ...MONITOR, name: "" }, "name"],
    ["/monitors", { ...MONITOR, name: null }, "name"],
    ["/monitors", { ...MONITOR, tags: ["a", 1] }, "tags.1"],
    ["/monitors", { ...MONITOR, tags: null }, "tags"],
    ["/monitors", { ...MONITOR, tags: "a" }, "tags"],
    ["/monitors", { ...MONITOR, config: [] }, "config"],
    [
      "/monitors",
      { ...MONITOR, config: { method: "get", expected_status: 99 } },
      "config.method, config.expected_status",
    ],
    ["/monitors", { ...MONITOR, config: { ssl_verify: null } }, "config.ssl_verify"],
    ["/monitors", { ...MONITOR, port: "443" }, "port"],
    [
      "/monitors",
      { ...MONITOR, port: 65536, timeout_ms: 99, check_interval_seconds: 86401 },
      "port, check_interval_seconds, timeout_ms",
    ],
    ["/monitors", { ...MONITOR, timeout_ms: 1000.5 }, "timeout_ms"],
    ["/monitors", { ...MONITOR, monitor_group_id: 9 }, "monitor_group_id"],
    ["/device-groups", { name: "g", color: "#64748" }, "color"],
    ["/devices", { ...DEVICE, snmp_version: "2" }, "snmp_version"],
    ["/devices", { ...DEVICE, is_active: 1, poll_interval_seconds: 0 }, "poll_interval_seconds, is_active"],
    ["/monitor-alert-rules", {}, "name, monitor_id, condition"],
    ["/monitor-alert-rules", { ...RULE, monitor_id: 9, severity: "low" }, "monitor_id, severity"],
    ["/monitor-alert-rules", { ...RULE, channel_ids: [1, 9, "1"] }, "channel_ids.1, channel_ids.2"],
    [
      "/monitor-alert-rules",
      { ...RULE, consecutive_failures: 0, cooldown_minutes: -1 },
      "consecutive_failures, cooldown_minutes",
    ],
    ["/alert-rules", { ...SNMP, threshold: true }, "threshold"],
    ["/alert-rules", { name: "r", device_id: 1, metric: "cpu", condition: "gt" }, "threshold"],
    ["/alert-channels", { name: "c", type: "email" }, "config"],
    ["/alert-channels", { ...EMAIL, config: {} }, "config.recipients"],
    ["/alert-channels", { ...EMAIL, config: { recipients: [] } }, "config.recipients"],
    ["/alert-channels", { ...EMAIL, config: { recipients: ["a@example.com", "b"] } }, "config.recipients.1"],
    ["/alert-channels", { ...SLACK, config: { channel: "#ops" } }, "config.webhook_url"],
    ["/alert-channels", { ...WEBHOOK, config: { url: 1, headers: [] } }, "config.url, config.headers"],
    ["/alert-channels", { name: "c", type: "pager", config: {} }, "type"],
  ])("%s %j", async (path, body, places) => {
    const client = await furnished();
    const before = (await client.get(path)).body.meta.total;
    const reply = await client.post(path, body);
    expect([wrongIn(reply), reply.body.message]).toEqual([places, "The given data was invalid."]);
    expect((await client.get(path)).body.meta.total).toBe(before);
  });
});
