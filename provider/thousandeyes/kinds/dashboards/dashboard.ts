import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../core/define";
import { defaults, nonEmpty, optionalComputed } from "../../../core/field";
import { boolean, integer, object, oneOf, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { isJsonObject, type Json } from "../../../core/json";
import { moment } from "../alerts/dates";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { name, objectId } from "../values";
import { dashboardCalls } from "./dashboard-calls";
import { type DashboardLayout, layout, namesOf, positionsIn } from "./layout";
import type { DashboardWidget } from "./widget-args";
import { widgets } from "./widgets";

/** The time that a dashboard shows: the last `duration` seconds, or from `start` to `end` (R160). */
export interface DashboardTimespan {
  /**
   * Seconds up to now.
   * @minimum 1
   */
  duration?: Input<number>;
  /**
   * Start: ISO 8601 with a time zone.
   * @defaultValue none
   * @example "2026-12-24T20:00:00Z"
   */
  start?: Input<string>;
  /**
   * End: ISO 8601 with a time zone.
   * @defaultValue none
   * @example "2026-12-26T08:00:00Z"
   */
  end?: Input<string>;
}

/** A page of widgets. The built-in dashboards cannot be managed; `getDashboards` finds them (R164). */
export interface DashboardArgs extends AdoptableArgs {
  /**
   * Title. The API allows two dashboards of the same title; we refuse a title that exists in the account group.
   * @defaultValue the Pulumi name
   */
  title?: Input<string>;
  /**
   * Free text.
   * @defaultValue ""
   */
  description?: Input<string>;
  /**
   * Whether only its author sees it.
   * @defaultValue false
   */
  isPrivate?: Input<boolean>;
  /**
   * Whether widgets show the time of the dashboard instead of their own.
   * @defaultValue false
   */
  isGlobalOverride?: Input<boolean>;
  /**
   * Id of the `DashboardFilter` that applies when nobody chooses another one (R163).
   * @defaultValue none
   */
  globalFilterId?: Input<string>;
  /**
   * How often it refreshes: `off`, `2m`, `5m`, `10m`, `15m`, `30m` or `60m`.
   * @defaultValue "off"
   */
  refreshRate?: Input<"off" | "2m" | "5m" | "10m" | "15m" | "30m" | "60m">;
  /**
   * The time it shows.
   * @defaultValue { "duration": 86400 }
   */
  defaultTimespan?: Input<DashboardTimespan>;
  /**
   * How the widgets are arranged.
   * @defaultValue { "type": "vertical" }
   */
  layout?: Input<DashboardLayout>;
  /**
   * The widgets, the whole list in its order: one that the program does not list is removed. `[]` removes all of them.
   * @defaultValue left alone
   */
  widgets?: Input<Input<DashboardWidget>[]>;
}

/** The outputs of a dashboard. */
export interface DashboardOutputs extends ScopedOutputs {
  /** The same as `id`. */
  dashboardId: string;
}

const fields = {
  title: nonEmpty(name()),
  description: text(),
  isPrivate: defaults(boolean(), false),
  isGlobalOverride: defaults(boolean(), false),
  globalFilterId: objectId(),
  refreshRate: defaults(oneOf("off", "2m", "5m", "10m", "15m", "30m", "60m"), "off"),
  defaultTimespan: defaults(
    nonEmpty(object<Plain<DashboardTimespan>>({ duration: integer(1), start: moment(), end: moment() })),
    { duration: 86400 },
  ),
  layout: layout(),
  widgets: optionalComputed(widgets()),
};

function mixedTimespan(timespan: Json | undefined): string | undefined {
  if (!isJsonObject(timespan)) return undefined;
  const { duration, start, end } = timespan;
  if ((start === undefined) !== (end === undefined)) return 'has only one of "start" and "end". Set both.';
  return duration !== undefined && start !== undefined
    ? 'has a "duration" beside "start" and "end". Set the one or the other.'
    : undefined;
}

function lostPosition(layout: Json | undefined, all: Json | undefined): string | undefined {
  if (!Array.isArray(all)) return undefined;
  const names = namesOf(all);
  const lost = positionsIn(layout).findIndex(({ id }) => typeof id === "string" && !names.includes(id));
  return lost < 0
    ? undefined
    : `details.widgetPositioning[${lost}].id is the title of no widget of this dashboard. Write the title of one.`;
}

const where = { path: "/dashboards", listKey: "dashboards", idKey: "dashboardId" };

export const dashboard = defineKind<DashboardArgs, DashboardOutputs>()({
  kind: "Dashboard",
  idOutput: "dashboardId",
  nameInput: "title",
  computed: [],
  fields,
  crossChecks: [
    crossCheck("R160", ["defaultTimespan"], ({ defaultTimespan }) => mixedTimespan(defaultTimespan)),
    crossCheck("R160", ["layout", "widgets"], (inputs) => lostPosition(inputs.layout, inputs.widgets)),
  ],
  uniqueName: uniqueNameIn({ ...where, key: "title", what: "a dashboard" }),
  operations: dashboardCalls(fields, where),
});
