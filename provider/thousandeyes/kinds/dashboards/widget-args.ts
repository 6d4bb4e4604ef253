import type { Input } from "@pulumi/pulumi";
import type { DataSource } from "./data-sources";
import type { MultiMetricColumn, NumberCard, TestTableFilter } from "./inside-widgets";
import type { WidgetScale, WidgetSubject, WidgetTimespan } from "./parts";
import type { ALERT_TYPES, GROUPS, WIDGET_TYPES } from "./words";

/**
 * A widget of a dashboard. Which properties it has depends on its type, and any other one is refused in the preview. Its
 * title tells it from the others: a widget with another title is another widget, with an id and a link of its own.
 */
export interface DashboardWidget extends WidgetSubject, WidgetScale {
  /** Type, as the web application calls it. Another type is another widget. */
  type: Input<(typeof WIDGET_TYPES)[number]>;
  /**
   * Title. Give each widget one of its own.
   * @defaultValue ""
   */
  title?: Input<string>;
  /**
   * Width on the page: `Full` or `Half screen`.
   * @defaultValue "Full"
   */
  visualMode?: Input<"Full" | "Half screen">;
  /**
   * Whether other pages can embed it, without a login.
   * @defaultValue left alone
   */
  isEmbedded?: Input<boolean>;
  /**
   * Where its values come from: `CLOUD_AND_ENTERPRISE_AGENTS` for example, `EVENT_DETECTION` in a `List`.
   * @defaultValue left alone
   */
  dataSource?: Input<DataSource>;
  /**
   * The time it shows, whatever the dashboard shows.
   * @defaultValue left alone
   */
  fixedTimespan?: Input<WidgetTimespan>;
  /**
   * Whether times in alert suppression windows are left out.
   * @defaultValue left alone
   */
  shouldExcludeAlertSuppressionWindows?: Input<boolean>;
  /**
   * How a chart, map or box plot groups its values.
   * @defaultValue left alone
   */
  groupBy?: Input<(typeof GROUPS)[number]>;
  /**
   * By what the axis of bars is grouped.
   * @defaultValue left alone
   */
  axisGroupBy?: Input<(typeof GROUPS)[number]>;
  /**
   * By what the rows of a table or a heatmap are grouped.
   * @defaultValue left alone
   */
  rowGroupBy?: Input<(typeof GROUPS)[number]>;
  /**
   * By what the columns of a `Table` or `Heatmap` are grouped.
   * @defaultValue left alone
   */
  columnGroupBy?: Input<(typeof GROUPS)[number]>;
  /**
   * What each card of a `Color Grid` shows.
   * @defaultValue left alone
   */
  cards?: Input<(typeof GROUPS)[number]>;
  /**
   * By what the cards of a `Color Grid` are grouped.
   * @defaultValue left alone
   */
  groupCardsBy?: Input<(typeof GROUPS)[number]>;
  /**
   * Columns of a `Color Grid`: 1 or 2.
   * @defaultValue left alone
   */
  columns?: Input<1 | 2>;
  /**
   * How many entries it shows.
   * @defaultValue left alone
   * @minimum 0
   */
  limit?: Input<number>;
  /**
   * By what it is sorted: `Alphabetical` or `Value`.
   * @defaultValue left alone
   */
  sortBy?: Input<"Alphabetical" | "Value">;
  /**
   * `Ascending` or `Descending`.
   * @defaultValue left alone
   */
  sortDirection?: Input<"Ascending" | "Descending">;
  /**
   * By what the groups of a `Color Grid` are sorted: `Alphabetical` or `Value`.
   * @defaultValue left alone
   */
  sortGroupBy?: Input<"Alphabetical" | "Value">;
  /**
   * Of a `Color Grid`: `Ascending` or `Descending`.
   * @defaultValue left alone
   */
  sortGroupDirection?: Input<"Ascending" | "Descending">;
  /**
   * Whether a table shows the change since the time before.
   * @defaultValue left alone
   */
  compareToPreviousValue?: Input<boolean>;
  /**
   * Whether bars have labels.
   * @defaultValue left alone
   */
  showLabels?: Input<boolean>;
  /**
   * Whether the bars are horizontal.
   * @defaultValue left alone
   */
  isHorizontalBarChart?: Input<boolean>;
  /**
   * Whether a `Map` is drawn for each test.
   * @defaultValue left alone
   */
  isGeoMapPerTest?: Input<boolean>;
  /**
   * Whether a `Time Series: Line` shows the baseline of all.
   * @defaultValue false
   */
  showTimeseriesOverallBaseline?: Input<boolean>;
  /**
   * Whether a `Time Series: Line` has a chart for each line.
   * @defaultValue false
   */
  isTimeseriesOneChartPerLine?: Input<boolean>;
  /**
   * Whether a `Time Series: Line` has a slider on its time axis.
   * @defaultValue false
   */
  showZoomSlider?: Input<boolean>;
  /**
   * For a `Pie Chart` or `Time Series: Stacked Area` of a metric with parts: whether each group has a chart.
   * @defaultValue true
   */
  showSubmetrics?: Input<boolean>;
  /**
   * Agents of an `Agent Status`: `Enterprise Agents` or `Endpoint Agents`.
   * @defaultValue left alone
   */
  agents?: Input<"Enterprise Agents" | "Endpoint Agents">;
  /**
   * Which agents it shows: `Owned Agents` or `All Assigned Agents`.
   * @defaultValue left alone
   */
  show?: Input<"Owned Agents" | "All Assigned Agents">;
  /**
   * Types of alerts in an `Alert List`, the whole set.
   * @defaultValue all
   */
  alertTypes?: Input<Input<(typeof ALERT_TYPES)[number]>[]>;
  /**
   * How many alerts an `Alert List` shows.
   * @defaultValue left alone
   * @minimum 0
   */
  limitTo?: Input<number>;
  /**
   * The time in which entries of an `Alert List` or a `List` were active.
   * @defaultValue left alone
   */
  activeWithin?: Input<WidgetTimespan>;
  /**
   * Tests that a `Test Table` shows.
   * @defaultValue all
   */
  filter?: Input<TestTableFilter>;
  /**
   * Tests that a `Test Table` leaves out.
   * @defaultValue none
   */
  exclude?: Input<TestTableFilter>;
  /**
   * Columns of a `Multi Metric Table`, the whole list in its order.
   * @defaultValue []
   */
  multiMetricColumns?: Input<Input<MultiMetricColumn>[]>;
  /**
   * Cards of a `Number` widget, the whole list in its order.
   * @defaultValue []
   */
  numberCards?: Input<Input<NumberCard>[]>;
}
