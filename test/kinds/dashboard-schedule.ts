import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

const [BUILT_IN, ANOTHER] = ["1-281474976710706", "2-281474976710706"];
const START = 1_785_542_400;
const weekly: JsonObject = { startTime: START, zoneCode: "Europe/Berlin", repeat: "EVERY_WEEK" };
const custom: JsonObject = {
  startTime: START,
  zoneCode: "UTC",
  repeat: "CUSTOM",
  customRepeat: { repeatEvery: 2, repeatUnit: "WEEK", daysOfWeek: [1, 5] },
  endRepeat: { endConditionType: "AFTER", value: 10 },
};

export const dashboardSchedule: Sample = {
  minimal: () => ({
    dashboardId: BUILT_IN,
    cronSpec: weekly,
    dataSource: { name: "weekly" },
    dataTimespan: { n: 1, period: "WEEK" },
    flagEnabled: true,
  }),
  full: () => [
    {
      dashboardId: BUILT_IN,
      cronSpec: custom,
      dataSource: { name: "every other week" },
      dataTimespan: { n: 2, period: "WEEK" },
      flagEnabled: false,
      flagLocked: true,
      flagAutoShare: true,
      flagIsIncludePiiUserData: true,
      flagAttachPdfToEmail: true,
      recipients: ["emulator.user@example.com"],
      expiresAfter: 86_400,
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [
    [
      { cronSpec: { ...custom, customRepeat: { repeatEvery: 2, repeatUnit: "WEEK", daysOfWeek: [5, 1] } } },
      { cronSpec: { ...custom, repeat: "custom" } },
    ],
  ],
  values: () => ({
    dashboardId: [BUILT_IN, ANOTHER],
    cronSpec: [weekly, custom],
    recipients: ["emulator.user@example.com"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/dashboards/${id}`,
  exists: async (get, id) => (await get(`/dashboards/${id}`)).schedule !== undefined,
  unmake: (call, id) => call("DELETE", `/dashboards/${id}/actions/schedule`),
  request: "put /dashboards/{dashboardId}/actions/schedule",
};
