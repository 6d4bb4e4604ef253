import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

const [BUILT_IN, ANOTHER] = ["1-281474976710706", "2-281474976710706"];
const [FROM, UNTIL] = ["2025-12-01T00:00:00Z", "2025-12-02T00:00:00Z"];

export const dashboardSnapshot: Sample = {
  minimal: () => ({ displayName: "december", dashboardId: BUILT_IN, startDate: FROM, endDate: UNTIL }),
  full: (): JsonObject[] => [
    {
      displayName: "december",
      dashboardId: BUILT_IN,
      startDate: FROM,
      endDate: UNTIL,
      expirationDate: "2027-06-30T00:00:00Z",
    },
    {
      displayName: "named",
      dashboardId: ANOTHER,
      startDate: "2025-11-01T00:00:00Z",
      endDate: "2025-12-15T00:00:00Z",
      anonymizeData: true,
      timezone: "PST",
      expirationDate: "2027-06-30T00:00:00Z",
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [[{ startDate: FROM }, { startDate: "2025-12-01T01:00:00+01:00" }]],
  values: () => ({
    displayName: ["named", "Named otherwise"],
    dashboardId: [BUILT_IN, ANOTHER],
    startDate: [FROM, "2025-11-01T00:00:00Z"],
    endDate: [UNTIL, "2025-12-31T00:00:00Z"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/dashboard-snapshots/${id}`,
};
