import type { Sample } from "./sample";

const start = "2027-01-02T03:04:05Z";

export const alertSuppressionWindow: Sample = {
  minimal: () => ({ name: "night", startDate: start, duration: 3600, repeat: { type: "none" } }),
  full: ({ tests }) => [
    {
      name: "named",
      isEnabled: false,
      startDate: "2028-01-02T03:04:05Z",
      duration: 7200,
      repeat: { type: "custom", intervalType: "week", intervalLength: 2, daysOfWeek: ["sat", "sun"] },
      endRepeat: { type: "count", count: 5 },
      testIds: [tests[1], tests[0]],
      accountGroupId: "281474976710706",
    },
  ],
  same: ({ tests }) => [
    [{ startDate: start }, { startDate: "2027-01-02T04:04:05+01:00" }],
    [{ startDate: start }, { startDate: "2027-01-02T03:04:05.000Z" }],
    [{ testIds: [...tests] }, { testIds: [...tests].reverse() }],
    [{ endRepeat: {} }, { endRepeat: { type: "Never" } }],
    [
      { repeat: { type: "custom", daysOfWeek: ["mon", "tue"] } },
      { repeat: { type: "Custom", daysOfWeek: ["TUE", "mon", "tue"] } },
    ],
  ],
  values: ({ tests }) => ({
    name: ["named", "Named otherwise"],
    startDate: [start, "2027-05-02T03:04:05+02:00"],
    "endRepeat.date": ["2030-01-01"],
    testIds: tests,
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/alert-suppression-windows/${id}`,
};
