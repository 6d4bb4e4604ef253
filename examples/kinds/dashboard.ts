import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] });

const shop = new te.HttpServerTest("shop-on-the-wall", {
  url: "https://shop.example.com",
  interval: 300,
  agents: agents.ids,
});

/** How the shop is, on the wall: a line on the left, numbers on the right. */
new te.Dashboard("shop", {
  title: "The shop",
  refreshRate: "5m",
  defaultTimespan: { duration: 6 * 60 * 60 },
  layout: {
    type: "grid",
    details: {
      widgetPositioning: [
        { id: "Availability", x: 0, y: 0, w: 8, h: 5 },
        { id: "Now", x: 8, y: 0, w: 4, h: 5 },
      ],
    },
  },
  widgets: [
    {
      type: "Time Series: Line",
      title: "Availability",
      dataSource: "CLOUD_AND_ENTERPRISE_AGENTS",
      metricGroup: "HTTP_SERVER",
      metric: "WEB_AVAILABILITY",
      measure: { type: "MEAN" },
      filters: { TEST: [shop.id] },
      groupBy: "COUNTRY",
    },
    {
      type: "Number",
      title: "Now",
      numberCards: [
        {
          description: "Response time",
          dataSource: "CLOUD_AND_ENTERPRISE_AGENTS",
          metricGroup: "HTTP_SERVER",
          metric: "WEB_TTFB",
          measure: { type: "MEDIAN" },
          filters: { TEST: [shop.id] },
          compareToPreviousValue: true,
          fixedTimespan: { value: 1, unit: "Hours" },
        },
      ],
    },
  ],
});
