import { defaults, type Fields, identity, optionalComputed, required } from "../../../core/field";
import { boolean, integer, list, object, oneOf, oneOfNumbers, set, text, variant } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { name } from "../values";
import { DATA_SOURCES } from "./data-sources";
import type { MultiMetricColumn, NumberCard, TestTableFilter } from "./inside-widgets";
import { scale, subject, timespan } from "./parts";
import type { DashboardWidget } from "./widget-args";
import { ALERT_TYPES, GROUPS, type WIDGET_TYPES } from "./words";

const left = optionalComputed;
const flag = left(boolean());
const off = defaults(boolean(), false);
const group = left(oneOf(...GROUPS));
const sort = left(oneOf("Alphabetical", "Value"));
const order = left(oneOf("Ascending", "Descending"));
const from = (source: keyof typeof DATA_SOURCES) => ({ dataSource: left(oneOf(...DATA_SOURCES[source])) });
const [common, parts, status] = [from("common"), from("parts"), from("status")];
const id = identity(text());

/** What every widget has. */
const every = {
  id,
  ...subject,
  title: name(),
  visualMode: defaults(oneOf("Full", "Half screen"), "Full"),
  isEmbedded: flag,
  fixedTimespan: left(timespan()),
  shouldExcludeAlertSuppressionWindows: flag,
};

const search = object<Plain<TestTableFilter>>({
  filters: list(
    object<{ key: "Target"; value: string }>({
      key: required(oneOf("Anything", "Test Name", "Target", "Test ID", "Test type", "Label ID", "Tag ID")),
      value: required(text()),
    }),
  ),
  type: oneOf("all", "any"),
});

const columns = list(object<Plain<MultiMetricColumn>>({ id, ...subject, ...common }), { by: "metric" });

const cards = list(
  object<Plain<NumberCard>>({
    ...{ id, ...subject, ...scale, ...common },
    description: text(),
    compareToPreviousValue: flag,
    fixedTimespan: left(timespan()),
    shouldExcludeAlertSuppressionWindows: flag,
  }),
  { by: "description" },
);

const sorted = { sortBy: sort, sortDirection: order };
const limited = { ...sorted, limit: left(integer(0)) };
const bars = { ...limited, axisGroupBy: group, showLabels: flag, isHorizontalBarChart: flag };
const grid = { cards: group, groupCardsBy: group, sortGroupBy: sort, sortGroupDirection: order };
const agents = left(oneOf("Enterprise Agents", "Endpoint Agents"));
const show = left(oneOf("Owned Agents", "All Assigned Agents"));
const activeWithin = left(timespan());
const submetrics = { groupBy: group, showSubmetrics: defaults(boolean(), true) };
const lines = { showTimeseriesOverallBaseline: off, isTimeseriesOneChartPerLine: off, showZoomSlider: off };
const alerts = { alertTypes: set(oneOf(...ALERT_TYPES)), limitTo: left(integer(0)), activeWithin };

/** What each type has besides. */
const TYPES: Readonly<Record<(typeof WIDGET_TYPES)[number], Fields>> = {
  "Agent Status": { ...status, agents, show },
  "Alert List": { ...status, ...alerts },
  "Bar Chart: Grouped": { ...common, ...bars, groupBy: group },
  "Bar Chart: Stacked": { ...parts, ...bars },
  "Box and Whiskers": { ...common, ...scale, groupBy: group },
  "Color Grid": { ...from("grid"), ...scale, ...limited, ...grid, columns: left(oneOfNumbers(1, 2)) },
  Heatmap: { ...common, ...limited, rowGroupBy: group, columnGroupBy: group },
  List: { ...from("events"), sortDirection: order, activeWithin },
  Map: { ...from("places"), ...scale, ...sorted, groupBy: group, isGeoMapPerTest: flag },
  "Multi Metric Table": {
    ...{ ...common, ...limited, compareToPreviousValue: flag, rowGroupBy: group },
    multiMetricColumns: columns,
  },
  Number: { ...common, numberCards: cards },
  "Pie Chart": { ...parts, ...submetrics },
  Table: { ...common, ...limited, compareToPreviousValue: flag, rowGroupBy: group, columnGroupBy: group },
  "Test Table": { ...status, filter: search, exclude: search },
  "Time Series: Line": { ...common, ...scale, ...lines, groupBy: group },
  "Time Series: Stacked Area": { ...parts, ...scale, ...submetrics },
};

const variants = Object.fromEntries(Object.entries(TYPES).map(([type, fields]) => [type, { ...every, ...fields }]));

/** The widgets of a dashboard, each with what its type has. */
export const widgets = () => list(variant<Plain<DashboardWidget>>("type", variants), { by: "title" });
