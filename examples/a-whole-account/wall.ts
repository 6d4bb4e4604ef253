import * as te from "pulumi-thousandeyes";
import { tests } from "./monitoring";

const ofTheShop = {
  dataSource: "CLOUD_AND_ENTERPRISE_AGENTS",
  metricGroup: "HTTP_SERVER",
  filters: { TEST: tests.map(({ id }) => id) },
} as const;

/** What the wall shows: whether the shop is there, where it is not, and how fast it is now. */
new te.Dashboard("wall", {
  title: "The wall",
  refreshRate: "5m",
  widgets: [
    {
      type: "Time Series: Line",
      title: "Availability",
      ...ofTheShop,
      metric: "WEB_AVAILABILITY",
      measure: { type: "MEAN" },
      groupBy: "COUNTRY",
    },
    {
      type: "Number",
      title: "Now",
      numberCards: [
        {
          description: "Time to the first byte",
          ...ofTheShop,
          metric: "WEB_TTFB",
          measure: { type: "MEDIAN" },
          fixedTimespan: { value: 1, unit: "Hours" },
        },
      ],
    },
  ],
});

new te.DashboardFilter("shop", {
  name: "The shop only",
  context: [{ dataSourceId: ofTheShop.dataSource, filters: [{ filterId: "TEST", values: ofTheShop.filters.TEST }] }],
});
