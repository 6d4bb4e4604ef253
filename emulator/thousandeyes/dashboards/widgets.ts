import { type Field, flag, needed, number, shape, shapes, text, texts, whole, word } from "../wire/fields";

const integer = (): Field => ({ kind: "whole" });
const period = shape({ value: integer(), unit: word("Minutes", "Hours", "Days") });
const sort = word("Alphabetical", "Value");
const order = word("Ascending", "Descending");

const measure = shape({
  type: word(
    ...["MINIMUM", "MAXIMUM", "MEAN", "MEDIAN", "NTH_PERCENTILE", "PERCPOSITIVE", "PERCZERO", "STDDEV", "TOTAL"],
    ...["VALUES", "SUM", "CLOUD_NATIVE_MONITORING-MEAN", "CLOUD_NATIVE_MONITORING-SUM"],
    ...["TRAFFIC_INSIGHTS_MONITORING-SUM", "TRAFFIC_INSIGHTS_MONITORING-MEAN"],
  ),
  percentileValue: number(),
});

/** Sources, groups and metrics are hundreds of words, and each release adds some: any text is accepted (decided). */
const subject = {
  dataSource: text(),
  metricGroup: text(),
  direction: word("TO_TARGET", "FROM_TARGET", "BIDIRECTIONAL"),
  metric: text(),
  filters: { kind: "lists" } as Field,
  measure,
};

const scale = {
  minScale: number(),
  maxScale: number(),
  unit: word("Kbps", "Mbps", "Gbps", "Kbitps", "Mbitps", "Gbitps", "Kpps", "Mpps", "Gpps"),
};

const search = shape({
  filters: shapes({
    key: word("Anything", "Test Name", "Target", "Test ID", "Test type", "Label ID", "Tag ID"),
    value: text(),
  }),
  type: word("all", "any"),
});

/** R239: one table for the sixteen types of widget: a key has the same meaning in all of them. */
export const widgets = shapes({
  ...{ ...subject, ...scale },
  id: text(),
  title: text(),
  type: needed(
    word(
      ...["Agent Status", "Alert List", "Bar Chart: Grouped", "Bar Chart: Stacked", "Box and Whiskers", "Color Grid"],
      ...["Heatmap", "List", "Map", "Multi Metric Table", "Number", "Pie Chart", "Table", "Test Table"],
      ...["Time Series: Line", "Time Series: Stacked Area"],
    ),
  ),
  visualMode: word("Full", "Half screen"),
  ...{ isEmbedded: flag(), shouldExcludeAlertSuppressionWindows: flag(), fixedTimespan: period },
  ...{ agents: word("Enterprise Agents", "Endpoint Agents"), show: word("Owned Agents", "All Assigned Agents") },
  ...{ alertTypes: texts(), limitTo: integer(), activeWithin: period },
  ...{ groupBy: text(), axisGroupBy: text(), columnGroupBy: text(), rowGroupBy: text() },
  ...{ cards: text(), groupCardsBy: text(), columns: whole(1, 2), limit: integer() },
  ...{ sortBy: sort, sortDirection: order, sortGroupBy: sort, sortGroupDirection: order },
  ...{ compareToPreviousValue: flag(), isGeoMapPerTest: flag(), isHorizontalBarChart: flag() },
  ...{ isTimeseriesOneChartPerLine: flag(), showLabels: flag(), showSubmetrics: flag() },
  ...{ showTimeseriesOverallBaseline: flag(), showZoomSlider: flag() },
  ...{ filter: search, exclude: search },
  multiMetricColumns: shapes({ ...subject, id: text() }),
  numberCards: shapes({
    ...{ ...subject, ...scale },
    ...{ id: text(), description: text(), compareToPreviousValue: flag() },
    ...{ fixedTimespan: period, shouldExcludeAlertSuppressionWindows: flag() },
  }),
});
