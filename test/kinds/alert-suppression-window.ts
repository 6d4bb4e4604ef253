import type { Json, JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

const start = "2027-01-02T03:04:05Z";
const weekly = { intervalType: "week", intervalLength: 1 };

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
      { repeat: { type: "custom", ...weekly, daysOfWeek: ["mon", "tue"] } },
      { repeat: { type: "Custom", ...weekly, daysOfWeek: ["TUE", "mon", "tue"] } },
    ],
  ],
  values: ({ tests }) => ({
    name: ["named", "Named otherwise"],
    startDate: [start, "2027-05-02T03:04:05+02:00"],
    "endRepeat.date": ["2030-01-01"],
    testIds: tests,
    accountGroupId: ["281474976710706"],
  }),
  mend: ({ repeat, endRepeat, ...args }) => ({
    ...args,
    ...(repeat === undefined ? {} : { repeat: mendRepeat(repeat as JsonObject) }),
    ...(endRepeat === undefined ? {} : { endRepeat: mendEnd(endRepeat as JsonObject) }),
  }),
  path: (id) => `/alert-suppression-windows/${id}`,
};

const lower = (word: Json | undefined) => String(word ?? "").toLowerCase();

/** A custom interval is a whole one, and only weeks have days (R116). */
function mendRepeat({ daysOfWeek, ...repeat }: JsonObject): JsonObject {
  const isCustom = lower(repeat.type) === "custom";
  const whole = isCustom ? { intervalType: "day", intervalLength: 2, ...repeat } : repeat;
  const isWeekly = lower(isCustom ? whole.intervalType : whole.type) === "week";
  return isWeekly && daysOfWeek !== undefined ? { ...whole, daysOfWeek } : whole;
}

/** An end has what its type names, and nothing else (R117). */
function mendEnd({ type, count = 3, date = "2030-01-01" }: JsonObject): JsonObject {
  if (type === undefined) return {};
  const ends: Record<string, JsonObject> = { count: { count }, date: { date } };
  return { type, ...ends[lower(type)] };
}
