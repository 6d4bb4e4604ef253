import { date, type Fields, flag, needed, shape, shapes, text, texts, word } from "../wire/fields";
import { widgets } from "./widgets";

const integer = () => ({ kind: "whole" as const });

const position = { x: integer(), y: integer(), w: integer(), h: integer(), id: text() };

/** R239: the fields of a dashboard; title and flags accept any value (R160, R162). */
export const dashboardFields: Fields = {
  widgets,
  layout: shape({
    layoutId: text(),
    type: needed(word("grid", "vertical")),
    details: shape({ widgetPositioning: shapes(position) }),
  }),
  defaultTimespan: shape({
    ...{ duration: integer(), start: date(), end: date() },
    ...{ timespanDuration: integer(), timespanStart: text(), timespanEnd: text() },
  }),
  refreshRate: word("off", "2m", "5m", "10m", "15m", "30m", "60m"),
  isPrivate: flag(),
  isGlobalOverride: flag(),
};

/** R239, R165: each source of a filter, with its values. */
export const filterFields: Fields = {
  context: shapes({
    dataSourceId: needed(text()),
    filters: needed(shapes({ filterId: needed(text()), values: needed(texts()), metricIds: needed(texts()) })),
  }),
};
