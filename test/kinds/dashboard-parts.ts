import type { Json, JsonObject } from "../../provider/core/json";

const metric = { metricGroup: "HTTP_SERVER", metric: "WEB_AVAILABILITY" };
const from = { dataSource: "CLOUD_AND_ENTERPRISE_AGENTS", ...metric, measure: { type: "MEAN" } };
const scale = { minScale: 0.5, maxScale: 99.5, unit: "Mbps" };
const sorted = { sortBy: "Value", sortDirection: "Descending" };
const days = { value: 7, unit: "Days" };
const bars = { axisGroupBy: "TEST", showLabels: true, isHorizontalBarChart: true, ...sorted, limit: 10 };

const card = (description: string, more: JsonObject = {}): JsonObject => ({ description, ...from, ...scale, ...more });

/** One widget of each type, with every field of the type. */
export const everyWidget = (tests: readonly string[]): Json[] => {
  const only = { filters: { TEST: [...tests], AGENT: ["3"] } };
  const every = { visualMode: "Half screen", isEmbedded: true, shouldExcludeAlertSuppressionWindows: true };
  const search = { type: "any", filters: [{ key: "Test Name", value: "shop" }] };
  const all: Record<string, JsonObject> = {
    "Agent Status": { agents: "Enterprise Agents", show: "All Assigned Agents", dataSource: "ALERTS" },
    "Alert List": { alertTypes: ["Web - Page Load", "API"], limitTo: 15, activeWithin: days, dataSource: "ALERTS" },
    "Bar Chart: Grouped": { ...from, ...bars, groupBy: "COUNTRY" },
    "Bar Chart: Stacked": { ...from, ...bars },
    "Box and Whiskers": { ...from, ...scale, groupBy: "COUNTRY", ...only },
    "Color Grid": {
      ...{ ...from, ...scale, ...sorted, limit: 6, columns: 2, cards: "COUNTRY", groupCardsBy: "TEST" },
      ...{ sortGroupBy: "Alphabetical", sortGroupDirection: "Ascending" },
    },
    Heatmap: { ...from, ...sorted, limit: 5, rowGroupBy: "TEST", columnGroupBy: "COUNTRY" },
    List: { dataSource: "EVENT_DETECTION", sortDirection: "Ascending", activeWithin: days },
    Map: { ...from, ...scale, ...sorted, groupBy: "COUNTRY", isGeoMapPerTest: true },
    "Multi Metric Table": {
      ...{ ...sorted, limit: 10, rowGroupBy: "COUNTRY", compareToPreviousValue: true },
      multiMetricColumns: [
        { ...from, ...only },
        { dataSource: "ALERTS", metricGroup: "ALERTS", metric: "ALERT_COUNT" },
      ],
    },
    Number: {
      numberCards: [
        card("first", { compareToPreviousValue: true, fixedTimespan: days, ...only }),
        card("second", { shouldExcludeAlertSuppressionWindows: true, direction: "TO_TARGET" }),
      ],
    },
    "Pie Chart": { ...from, groupBy: "REGION", showSubmetrics: false },
    Table: { ...from, ...sorted, limit: 5, rowGroupBy: "TEST", columnGroupBy: "AGENT", compareToPreviousValue: true },
    "Test Table": { filter: search, exclude: { ...search, type: "all" }, dataSource: "ALERTS" },
    "Time Series: Line": {
      ...{ ...from, ...scale, ...every, ...only, fixedTimespan: days, groupBy: "AGENT", direction: "FROM_TARGET" },
      measure: { type: "NTH_PERCENTILE", percentileValue: 95.5 },
      ...{ showTimeseriesOverallBaseline: true, isTimeseriesOneChartPerLine: true, showZoomSlider: true },
    },
    "Time Series: Stacked Area": { ...from, ...scale, groupBy: "REGION", showSubmetrics: false },
  };
  return Object.entries(all).map(([type, widget]) => ({ type, title: type, ...widget }));
};
