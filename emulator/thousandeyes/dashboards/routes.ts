import { type Answer, type Asked, bodyOf, gone, isObject, type Json, ok, param, type Route } from "../wire/context";
import { invalidValue, PREFIX, Refusal } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { DAY, type Dashboard } from "./dashboard";
import { dashboardFields } from "./shapes";
import { showInList, showRead, showWritten } from "./show";

const service = "dashboards";
const path = "/dashboards";
const item = `${path}/:dashboardId`;

function filterIn({ account, world }: Asked, body: Json): { globalFilterId?: string } {
  const { globalFilterId } = body;
  if (globalFilterId == null || globalFilterId === "") return {};
  // R163.
  if (world.on("R163") && !account.filters.has(String(globalFilterId))) {
    throw new Refusal(400, PREFIX, "Dashboard filter does not exist");
  }
  return { globalFilterId: String(globalFilterId) };
}

/** Nobody recorded a widget: each keeps what was sent and gets an id if it has none. A Color Grid has one column (decided). */
const widgetsIn = ({ world }: Asked, body: Json): Json[] =>
  (Array.isArray(body.widgets) ? body.widgets.filter(isObject) : []).map((widget) => ({
    ...(widget.type === "Color Grid" ? { columns: 1 } : {}),
    ...widget,
    id: widget.id ?? world.ids.hex(),
  }));

/** R162: an update replaces: what it leaves out falls back to its default. */
function write(asked: Asked, before?: Dashboard): Dashboard {
  const { world } = asked;
  const body = inShape(dashboardFields, bodyOf(asked), world.on, invalidValue);
  const from: Json = before !== undefined && !world.on("R162") ? { ...before, ...body } : body;
  const description = typeof from.description === "string" && from.description !== "" ? from.description : undefined;
  const dashboard: Dashboard = {
    dashboardId: before?.dashboardId ?? world.ids.hex(),
    title: String(body.title ?? before?.title ?? ""),
    ...(description === undefined ? {} : { description }),
    ...filterIn(asked, from),
    isPrivate: from.isPrivate === true,
    isGlobalOverride: from.isGlobalOverride === true,
    isBuiltIn: false,
    refreshRate: String(from.refreshRate ?? "off"),
    defaultTimespan: isObject(from.defaultTimespan) ? from.defaultTimespan : DAY,
    layout: isObject(from.layout) ? from.layout : { type: "vertical" },
    widgets: widgetsIn(asked, from),
    isModified: before !== undefined,
    modified: world.clock.now(),
  };
  asked.account.dashboards.set(dashboard.dashboardId, dashboard);
  return dashboard;
}

function find(asked: Asked): Dashboard {
  const id = param(asked, "dashboardId");
  const dashboard = asked.account.dashboards.get(id);
  if (dashboard === undefined) throw services.dashboards.missing(asked, id);
  return dashboard;
}

function writable(asked: Asked): Dashboard {
  const dashboard = find(asked);
  if (dashboard.isBuiltIn) throw new Refusal(403, "403 Forbidden", "Built-in dashboards cannot be changed");
  return dashboard;
}

/** R164: a bare array, and its order is another one every time. */
function list(asked: Asked): Answer {
  const all = [...asked.account.dashboards.values()].map((dashboard) => showInList(dashboard, asked));
  const turn = asked.world.on("R164") && all.length > 0 ? asked.world.turns++ % all.length : 0;
  return ok([...all.slice(turn), ...all.slice(0, turn)]);
}

function create(asked: Asked): Answer {
  const dashboard = write(asked);
  return { status: 201, body: showWritten(dashboard, asked), location: `/v7${path}/${dashboard.dashboardId}` };
}

function remove(asked: Asked): Answer {
  const { dashboardId } = writable(asked);
  asked.account.dashboards.delete(dashboardId);
  for (const tag of asked.account.tags.values()) {
    tag.assignments = tag.assignments.filter(({ id, type }) => !(type === "dashboard" && id === dashboardId));
  }
  return gone();
}

export const dashboardRoutes: Route[] = [
  { method: "GET", path, service, handle: list },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: item, service, handle: (asked) => ok(showRead(find(asked), asked)) },
  { method: "PUT", path: item, service, handle: (asked) => ok(showWritten(write(asked, writable(asked)), asked)) },
  { method: "DELETE", path: item, service, handle: remove },
];
