import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { keysOf } from "../../provider/core/keys";
import { widgets } from "../../provider/thousandeyes/kinds/dashboards/widgets";
import { everyWidget } from "./dashboard-parts";
import type { Sample } from "./sample";

const widget = (title: string, more: JsonObject = {}): JsonObject => ({ title, type: "Table", ...more });
const place = (id: string, x: number): JsonObject => ({ id, x, y: 0, w: 6, h: 4 });
const grid = (...widgetPositioning: Json[]): JsonObject => ({ type: "grid", details: { widgetPositioning } });

const WIDGET = widgets().of ?? {};
const TIMESPANS: Json[] = [{ duration: 3600 }, { start: "2026-01-01T00:00:00Z", end: "2026-01-08T00:00:00Z" }];

export const dashboard: Sample = {
  minimal: () => ({ title: "wall" }),
  full: ({ filters, tests }): JsonObject[] => [
    {
      title: "all",
      description: "For the wall",
      isPrivate: true,
      isGlobalOverride: true,
      globalFilterId: filters[1],
      refreshRate: "5m",
      defaultTimespan: { duration: 7200 },
      layout: grid(place("Pie Chart", 0), place("Table", 6)),
      widgets: everyWidget(tests),
      accountGroupId: "281474976710706",
    },
    { title: "past", defaultTimespan: { start: "2026-01-01T00:00:00Z", end: "2026-01-08T00:00:00Z" } },
  ],
  same: ({ tests }) => [
    [{ refreshRate: "5m" }, { refreshRate: "5M" }],
    [{ layout: grid() }, { layout: { type: "GRID", details: {} } }],
    [
      { widgets: [widget("a", { visualMode: "Full", filters: { TEST: [...tests] } })] },
      { widgets: [widget("a", { type: "TABLE", filters: { TEST: [tests[1], tests[0], tests[0]] } })] },
    ],
    [
      { defaultTimespan: { start: "2026-01-01T02:00:00+02:00", end: "2026-01-02T00:00:00Z" } },
      { defaultTimespan: { start: "2026-01-01T00:00:00Z", end: "2026-01-02T00:00:00.000Z" } },
    ],
  ],
  beside: () => ({ layout: { widgets: [widget("Pie Chart"), widget("Table")] } }),
  values: ({ filters }) => ({
    title: ["all", "All otherwise"],
    globalFilterId: filters,
    "widgets.title": ["A", "B", "C", ""],
    "layout.details.widgetPositioning.id": ["A", "B", "C", "#1", "A#2"],
    defaultTimespan: TIMESPANS,
    accountGroupId: ["281474976710706"],
  }),
  mend,
  path: (id) => `/dashboards/${id}`,
  notInputs: {
    "widgets.numberCards.id": "the API gives it, and it stays",
    "widgets.multiMetricColumns.id": "the API gives it, and it stays",
    "layout.layoutId": "the API gives it, and it stays",
    "defaultTimespan.timespanDuration": "the older name of `duration`",
    "defaultTimespan.timespanStart": "the older name of `start`",
    "defaultTimespan.timespanEnd": "the older name of `end`",
  },
  units: {
    ...{
      "DashboardTimespan.duration": "seconds",
      "WidgetTimespan.value": "unit",
      "WidgetMeasure.percentileValue": "percent",
    },
    ...{
      "DashboardWidget.columns": "columns",
      "DashboardWidget.limit": "entries",
      "DashboardWidget.limitTo": "alerts",
    },
    ...{ "DashboardWidget.minScale": "axis", "DashboardWidget.maxScale": "axis" },
    ...{ "NumberCard.minScale": "axis", "NumberCard.maxScale": "axis" },
    ...{
      "WidgetPosition.x": "columns",
      "WidgetPosition.y": "rows",
      "WidgetPosition.w": "columns",
      "WidgetPosition.h": "rows",
    },
  },
};

/** Only what the type of each widget has, and positions of widgets that exist. */
function mend({ layout, ...args }: JsonObject): JsonObject {
  const fitting = (one: Json): Json =>
    isJsonObject(one)
      ? Object.fromEntries(Object.entries(one).filter(([key]) => Object.hasOwn(keysOf(WIDGET, one), key)))
      : one;
  const fit = Array.isArray(args.widgets) ? args.widgets.map(fitting) : undefined;
  const rest = { ...args, ...(fit && { widgets: fit }) };
  return layout === undefined ? rest : { ...rest, layout: placedIn(layout, fit ?? []) };
}

function placedIn(layout: Json, all: Json[]): Json {
  const titles = all.map((one) => (isJsonObject(one) ? one.title : undefined));
  if (!isJsonObject(layout) || !isJsonObject(layout.details)) return layout;
  const { widgetPositioning = [] } = layout.details;
  const ids = new Set<Json>();
  const kept = (widgetPositioning as JsonObject[]).filter(({ id }) => {
    const isFirst = titles.includes(id) && !ids.has(id ?? null) && id !== "";
    ids.add(id ?? null);
    return isFirst;
  });
  return { ...layout, details: { widgetPositioning: kept } };
}
