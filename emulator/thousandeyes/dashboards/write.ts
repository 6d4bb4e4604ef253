import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf } from "../../server/request";
import type { RequestContext } from "../wire/context";
import { invalidValue, PREFIX } from "../wire/refusals";
import { inShape } from "../wire/shape";
import { DAY, type Dashboard } from "./dashboard";
import { timespanOf, widgetsOf } from "./inside";
import { dashboardFields } from "./shapes";

function filterIn({ account, world }: RequestContext, body: Json): { globalFilterId?: string } {
  const { globalFilterId } = body;
  if (globalFilterId == null || globalFilterId === "") return {};
  // R163.
  if (world.on("R163") && !account.filters.has(String(globalFilterId))) {
    throw new Refusal(400, PREFIX, "Dashboard filter does not exist");
  }
  return { globalFilterId: String(globalFilterId) };
}

/** R162: an update replaces: fields that it leaves out get their defaults. */
export function writeDashboard(context: RequestContext, before?: Dashboard): Dashboard {
  const { world } = context;
  const body = inShape(dashboardFields, bodyOf(context), world.on, invalidValue);
  const from: Json = before !== undefined && !world.on("R162") ? { ...before, ...body } : body;
  const description = typeof from.description === "string" && from.description !== "" ? from.description : undefined;
  return {
    dashboardId: before?.dashboardId ?? world.ids.hex(),
    title: String(body.title ?? before?.title ?? ""),
    ...(description === undefined ? {} : { description }),
    ...filterIn(context, from),
    isPrivate: from.isPrivate === true,
    isGlobalOverride: from.isGlobalOverride === true,
    isBuiltIn: false,
    refreshRate: String(from.refreshRate ?? "off"),
    defaultTimespan: timespanOf(from.defaultTimespan, DAY),
    layout: isObject(from.layout) ? from.layout : { type: "vertical" },
    widgets: widgetsOf(context, from.widgets, before?.widgets ?? []),
    ...(before?.schedule === undefined ? {} : { schedule: before.schedule }),
    isModified: before !== undefined,
    modified: world.clock.now(),
  };
}
