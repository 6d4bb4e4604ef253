import { type Answer, type Asked, bodyOf, gone, isObject, type Json, ok, param, type Route } from "../wire/context";
import { selfOf, selfOfList } from "../wire/links";
import { invalidValue, PREFIX, Refusal } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { UID } from "../world/world";
import type { DashboardFilter } from "./filter";
import { filterFields } from "./shapes";

const service = "filters";
const path = "/dashboards/filters";
const item = `${path}/:id`;

/** R165: who changed it is told from the start; who made it, never. */
const show = (filter: DashboardFilter, asked: Asked): Json => ({
  ...filter,
  aid: asked.account.aid,
  modifiedBy: { uid: UID, name: "Emulator User" },
  _links: selfOf(asked, `/v7${path}/${filter.id}`),
});

/** R165: the context is needed in every write; a description that is not sent stays, "" clears it (decided). */
function write(asked: Asked, before?: DashboardFilter): DashboardFilter {
  const { clock, ids, on } = asked.world;
  const body = bodyOf(asked);
  const { name, description = before?.description } = body;
  if (on("R165") && !(Array.isArray(body.context) && body.context.length > 0)) {
    throw new Refusal(400, PREFIX, "Dashboard filter should have at least one data source filter selected");
  }
  const { context } = inShape(filterFields, body, on, invalidValue);
  const filter: DashboardFilter = {
    id: before?.id ?? ids.hex(),
    name: String(name ?? before?.name ?? ""),
    ...(typeof description === "string" && description !== "" ? { description } : {}),
    context: Array.isArray(context) ? context.filter(isObject) : [],
    createdDate: before?.createdDate ?? clock.millis(),
    modifiedDate: clock.millis(),
  };
  asked.account.filters.set(filter.id, filter);
  return filter;
}

function find(asked: Asked): DashboardFilter {
  const filter = asked.account.filters.get(param(asked, "id"));
  if (filter === undefined) throw services.filters.missing(asked);
  return filter;
}

function create(asked: Asked): Answer {
  const filter = write(asked);
  return { status: 201, body: show(filter, asked), location: `/v7${path}/${filter.id}` };
}

/** Nobody recorded a search: a part of the name will do, whatever its case; `*` stands for anything (decided). */
function isWanted(name: string, pattern: string | null): boolean {
  const parts = (pattern ?? "").toLowerCase().split("*");
  let from = 0;
  return parts.every((part) => {
    const at = name.toLowerCase().indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

function list(asked: Asked): Answer {
  const dashboardFilters = [...asked.account.filters.values()]
    .filter(({ name }) => isWanted(name, asked.query.get("searchPattern")))
    .map((filter) => show(filter, asked));
  // R238: this list alone has no links.
  return ok({ dashboardFilters, ...(asked.world.on("R238") ? {} : { _links: selfOfList(asked) }) });
}

function remove(asked: Asked): Answer {
  asked.account.filters.delete(find(asked).id);
  return gone();
}

export const filterRoutes: Route[] = [
  { method: "GET", path, service, handle: list },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: item, service, handle: (asked) => ok(show(find(asked), asked)) },
  { method: "PUT", path: item, service, handle: (asked) => ok(show(write(asked, find(asked)), asked)) },
  { method: "DELETE", path: item, service, handle: remove },
];
