import type { JsonObject } from "../../provider/core/json";
import type { References } from "../kinds/references";
import type { Sample } from "../kinds/sample";
import type { AcsReferences } from "./world";

const acs = (refs: References) => refs as unknown as AcsReferences;

const group = (path: string): Sample => ({
  minimal: () => ({ name: "g" }),
  full: () => [{ name: "all", color: "#1b9e77", description: "what it is for" }],
  same: () => [[{ color: "#1B9E77" }, { color: "#1b9e77" }]],
  values: () => ({ color: ["#1b9e77", "#d95f02"] }),
  path: (id) => `/${path}/${id}`,
});

const common = (refs: References) => ({
  port: 8443,
  checkIntervalSeconds: 30,
  timeoutMs: 2000,
  tags: ["b", "a"],
  monitorGroupId: acs(refs).monitorGroups[0] ?? "",
});

const OF: Readonly<Record<string, readonly string[]>> = {
  http: ["method", "path", "expectedStatus", "expectedBodyRegex", "sslVerify", "alertSslExpiryDays"],
  https: ["method", "path", "expectedStatus", "expectedBodyRegex", "sslVerify", "alertSslExpiryDays"],
  ping: ["packets"],
  dns: ["recordType", "expectedValue"],
  ...{ smtp: ["tls"], pop3: ["tls"], imap: ["tls"], snmp: ["oid"] },
};

/** Only what the type has. */
function fitting({ config, ...args }: JsonObject, known: readonly string[] | undefined): JsonObject {
  if (!known || typeof config !== "object" || config === null) return args;
  const kept = Object.entries(config).filter(([key]) => known.includes(key));
  return { ...args, config: Object.fromEntries(kept) };
}

const page = {
  path: "/health",
  expectedStatus: 204,
  expectedBodyRegex: "ok",
  sslVerify: false,
  alertSslExpiryDays: 30,
};

const monitor: Sample = {
  minimal: () => ({ name: "m", type: "https", host: "www.example.com" }),
  full: (refs): JsonObject[] => [
    { name: "web", type: "https", host: "a.test", ...common(refs), config: { method: "HEAD", ...page } },
    { name: "echo", type: "ping", host: "b.test", ...common(refs), config: { packets: 5 } },
    { name: "name", type: "dns", host: "c.test", ...common(refs), config: { recordType: "MX", expectedValue: "x" } },
    { name: "mail", type: "imap", host: "d.test", ...common(refs), config: { tls: true } },
    { name: "box", type: "snmp", host: "e.test", ...common(refs), config: { oid: "1.3.6.1.2.1.1.5.0" } },
    { name: "door", type: "ssh", host: "f.test", ...common(refs), waitUntilUp: 9 },
  ],
  same: () => [
    [{ type: "HTTPS" }, { type: "https" }],
    [{ config: { method: "get", path: "/" } }, { config: {} }],
    [{ tags: ["b", "a", "b"] }, { tags: ["a", "b"] }],
  ],
  beside: () => ({ config: { type: "snmp" } }),
  values: (refs) => ({ monitorGroupId: acs(refs).monitorGroups, waitUntilUp: [8, 9] }),
  mend: (args) => fitting(args, OF[String(args.type).toLowerCase()]),
  path: (id) => `/monitors/${id}`,
};

const device: Sample = {
  minimal: () => ({ name: "d", ipAddress: "192.0.2.7" }),
  full: (refs): JsonObject[] => [
    {
      ...{ name: "router", ipAddress: "2001:db8::7", snmpVersion: "3", snmpCommunity: "s3cret", deviceType: "router" },
      ...{ pollIntervalSeconds: 60, isActive: false, deviceGroupId: acs(refs).deviceGroups[0] ?? "" },
    },
  ],
  same: () => [[{ snmpVersion: "2C" }, { snmpVersion: "2c" }]],
  values: (refs) => ({ ipAddress: ["192.0.2.8", "2001:db8::8"], deviceGroupId: acs(refs).deviceGroups }),
  path: (id) => `/devices/${id}`,
};

const options = (refs: References) => ({
  ...{ severity: "critical", consecutiveFailures: 3, cooldownMinutes: 60, notifyOnRecovery: false, isActive: false },
  channelIds: [...acs(refs).channels],
});

const monitorAlertRule: Sample = {
  minimal: (refs) => ({ name: "r", monitorId: acs(refs).monitors[0] ?? "", condition: "status_down" }),
  full: (refs): JsonObject[] => [
    {
      ...{ name: "slow", monitorId: acs(refs).monitors[1] ?? "", condition: "response_time_gt", threshold: 800 },
      ...options(refs),
    },
  ],
  same: (refs) => [
    [{ condition: "STATUS_DOWN" }, { condition: "status_down" }],
    [{ channelIds: [...acs(refs).channels].reverse() }, { channelIds: [...acs(refs).channels] }],
  ],
  beside: () => ({ threshold: { condition: "response_time_gt" }, condition: { threshold: 800 } }),
  values: (refs) => ({ monitorId: acs(refs).monitors, channelIds: acs(refs).channels }),
  mend({ threshold, ...args }) {
    const isNeeded = ["response_time_gt", "ssl_expiry_lt"].includes(String(args.condition).toLowerCase());
    return isNeeded ? { ...args, threshold: threshold ?? 5 } : args;
  },
  path: (id) => `/monitor-alert-rules/${id}`,
};

const deviceAlertRule: Sample = {
  minimal: (refs) => ({
    ...{ name: "r", deviceId: acs(refs).devices[0] ?? "", metric: "cpu", condition: "gt", threshold: "90" },
  }),
  full: (refs): JsonObject[] => [
    {
      ...{ name: "full", deviceId: acs(refs).devices[1] ?? "", metric: "1.3.6.1.2.1.25.2", condition: "pct_gt" },
      ...{ threshold: "95", ...options(refs) },
    },
  ],
  same: () => [[{ condition: "GT" }, { condition: "gt" }]],
  values: (refs) => ({ deviceId: acs(refs).devices, channelIds: acs(refs).channels }),
  path: (id) => `/alert-rules/${id}`,
};

const CHANNEL: Readonly<Record<string, readonly string[]>> = {
  email: ["recipients"],
  sms: ["numbers"],
  slack: ["webhookUrl", "channel"],
  webhook: ["url", "method", "headers", "secret"],
};
const NEEDED: Readonly<Record<string, JsonObject>> = {
  email: { recipients: ["a@example.com"] },
  sms: { numbers: ["+4912345"] },
  slack: { webhookUrl: "https://hooks.test/s3cret" },
  webhook: { url: "https://hooks.test" },
};

const alertChannel: Sample = {
  minimal: () => ({ name: "c", type: "email", config: { recipients: ["a@example.com"] } }),
  full: (): JsonObject[] => [
    { name: "mail", type: "email", isActive: false, config: { recipients: ["b@example.com", "a@example.com"] } },
    { name: "text", type: "sms", isActive: false, config: { numbers: ["+491", "+492"] } },
    {
      name: "chat",
      type: "slack",
      isActive: false,
      config: { webhookUrl: "https://hooks.test/s3cret", channel: "#x" },
    },
    {
      ...{ name: "call", type: "webhook", isActive: false },
      config: { url: "https://hooks.test", method: "PUT", headers: { "X-A": "1" }, secret: "s3cret" },
    },
  ],
  same: () => [
    [
      { type: "EMAIL", config: { recipients: ["b@example.com", "a@example.com"] } },
      { type: "email", config: { recipients: ["a@example.com", "b@example.com"] } },
    ],
  ],
  beside: () => ({ config: { type: "webhook" }, type: { config: NEEDED.webhook ?? {} } }),
  values: () => ({ "config.recipients": ["a@example.com", "b@example.com"] }),
  mend(args) {
    const type = String(args.type).toLowerCase();
    const { config, ...rest } = fitting(args, CHANNEL[type]);
    return { ...rest, config: { ...NEEDED[type], ...(config as JsonObject) } };
  },
  path: (id) => `/alert-channels/${id}`,
};

export const samples: Readonly<Record<string, Sample>> = {
  AlertChannel: alertChannel,
  Device: device,
  DeviceAlertRule: deviceAlertRule,
  DeviceGroup: group("device-groups"),
  Monitor: monitor,
  MonitorAlertRule: monitorAlertRule,
  MonitorGroup: group("monitor-groups"),
};
