import { type Client, made, PREFIX, RULE, TAG } from "./client";
import type { Probe } from "./probes";

const WINDOW = { name: "night", startDate: "2027-06-01T00:00:00Z", duration: 3600, repeat: { type: "none" } };
const WEEKLY = { type: "custom", intervalType: "week", intervalLength: 1, daysOfWeek: ["sun"] };

/** The status of a window with each of these values. */
async function refusedWindows(c: Client, key: string, values: object[]): Promise<number[]> {
  const statuses = [];
  for (const value of values) {
    statuses.push((await c.post("/alert-suppression-windows", { ...WINDOW, [key]: value })).status);
  }
  return statuses;
}
const DYNAMIC = {
  ...{ ...TAG, type: "dynamic", objectType: "endpoint-agent", matchType: "and" },
  filters: [{ key: "k", mode: "in", scope: "custom", values: ["v"] }],
};

/** What alert rules, suppression windows and tags do (R100 to R138). */
export const alertProbes: Record<string, Probe> = {
  R102: {
    ask: async (c) => {
      const rule = await made(c, "/alerts/rules", RULE);
      return ["notifications", "isDefault", "notifyOnClear"].filter((key) => key in rule);
    },
    expect: [],
  },
  R103: {
    ask: async (c) => {
      const { ruleId } = await made(c, "/alerts/rules", {
        ...RULE,
        isDefault: true,
        notifyOnClear: false,
        severity: "major",
      });
      await c.put(`/alerts/rules/${ruleId}`, RULE);
      const { body } = await c.get(`/alerts/rules/${ruleId}`);
      return [body.isDefault, body.notifyOnClear, body.severity];
    },
    expect: [false, true, "major"],
  },
  R104: {
    ask: async (c) => (await c.post("/alerts/rules", { ...RULE, expression: undefined })).body.title,
    expect: `${PREFIX} Error in field expression : Expression must not be null.`,
  },
  R105: {
    ask: async (c) => (await c.post("/alerts/rules", { ...RULE, severity: "qqq" })).body.detail,
    expect: "Failed to read request",
  },
  R106: {
    ask: async (c) => (await c.post("/alerts/rules", { ...RULE, severity: "unknown" })).body.title,
    expect: "Invalid Severity UNKNOWN given. Valid values are [INFO, MINOR, MAJOR, CRITICAL].",
  },
  R107: {
    ask: async (c) => (await made(c, "/alerts/rules", { ...RULE, alertGroupType: "bgp" })).alertGroupType,
    expect: "cloud-enterprise",
  },
  R111: {
    ask: async (c) => {
      const auto = await made(c, "/alerts/rules", { ...RULE, roundsViolatingMode: "auto", sensitivityLevel: "low" });
      const exact = { ...RULE, roundsViolatingMode: "exact", sensitivityLevel: "low" };
      const { sensitivityLevel } = await made(c, "/alerts/rules", exact);
      return [auto.roundsViolatingMode, auto.sensitivityLevel, sensitivityLevel];
    },
    expect: ["auto", "low", undefined],
  },
  R223: {
    ask: async (c) =>
      (await c.post("/alerts/rules", { ...RULE, roundsViolatingRequired: 3, roundsViolatingOutOf: 2 })).status,
    expect: 400,
  },
  R235: {
    ask: async (c) => {
      const [{ id, alertRuleId, alertType }] = (await c.get("/alerts?window=1d")).body.alerts;
      const rule = { ...RULE, alertType, roundsViolatingMode: "any" };
      await c.put(`/alerts/rules/${alertRuleId}`, rule);
      return (await c.get(`/alerts/${id}`)).body.alertState;
    },
    expect: "clear",
  },
  R115: {
    ask: async (c) => {
      const { status } = await c.post("/alert-suppression-windows", { ...WINDOW, startDate: "2027-02-30T20:00:00Z" });
      return [status, (await c.post("/alert-suppression-windows", { ...WINDOW, repeat: undefined })).body.title];
    },
    expect: [400, "400 Bad Request\nrepeat conditions must be specified"],
  },
  R116: {
    ask: (c) => refusedWindows(c, "repeat", [{ type: "custom" }, { type: "day", daysOfWeek: ["sun"] }, WEEKLY]),
    expect: [400, 400, 201],
  },
  R117: {
    ask: (c) =>
      refusedWindows(c, "endRepeat", [
        ...[{ type: "count" }, { type: "date" }, { type: "never", count: 3 }, { count: 3 }],
        ...[
          { type: "date", date: "2027-02-29" },
          { type: "count", count: 3 },
          { type: "date", date: "2028-02-29" },
        ],
      ]),
    expect: [400, 400, 400, 400, 400, 201, 201],
  },
  R118: {
    ask: async (c) => {
      const { alertSuppressionWindowId: id } = await made(c, "/alert-suppression-windows", WINDOW);
      return (await c.put(`/alert-suppression-windows/${id}`, { name: "day" })).body.duration;
    },
    expect: 3600,
  },
  R119: {
    ask: async (c) => "testIds" in (await made(c, "/alert-suppression-windows", { ...WINDOW, testIds: [] })),
    expect: false,
  },
  R130: {
    ask: async (c) => (await c.post("/tags", { ...TAG, value: undefined })).body.detail,
    expect: "value: value for the label cannot be null",
  },
  R131: {
    ask: async (c) => (await c.post("/tags", { ...TAG, objectType: "endpoint-agent" })).body.detail,
    expect: "type: Static tags are not supported for the provided object type",
  },
  R133: {
    ask: async (c) => {
      await made(c, "/tags", TAG);
      const { status, body } = await c.post("/tags", TAG);
      return [status, body.error, body.detail];
    },
    expect: [409, "Conflict", "Duplicate tags are not allowed. You must change key or value or both"],
  },
  R134: {
    ask: async (c) => {
      const { id } = await made(c, "/tags", TAG);
      const { status, body } = await c.put(`/tags/${id}`, { ...TAG, objectType: "dashboard" });
      return [status, body.detail];
    },
    expect: [409, "Cannot update ObjectType. Original 'test' and new 'dashboard' objectType"],
  },
  R135: {
    ask: async (c) => {
      const system = await c.post("/tags", { ...TAG, accessType: "system" });
      return [system.status, (await c.post("/tags", { ...DYNAMIC, matchType: "AND" })).status];
    },
    expect: [403, 400],
  },
  R136: {
    ask: async (c) => {
      const { id } = await made(c, "/tags", TAG);
      return (await c.put(`/tags/${id}`, { key: "other" })).body.detail;
    },
    expect: "Validation failure",
  },
  R137: {
    ask: async (c) => "assignments" in (await made(c, "/tags", TAG)),
    expect: false,
  },
};
