import { crud } from "../../server/crud";
import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf } from "../../server/request";
import type { RequestContext } from "../wire/context";
import { selfOf } from "../wire/links";
import { listOf } from "../wire/lists";
import { invalidValue, PREFIX } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { UID } from "../world/world";
import type { DashboardFilter } from "./filter";
import { filterFields } from "./shapes";

const path = "/dashboards/filters";

/** R165: the author of the last change shows from the start; the creator never does. */
const show = (filter: DashboardFilter, context: RequestContext): Json => ({
  ...filter,
  aid: context.account.aid,
  modifiedBy: { uid: UID, name: "Emulator User" },
  _links: selfOf(context, `/v7${path}/${filter.id}`),
});

/** R165: every write needs the context; a description that is not sent stays, "" clears it (decided). */
function write(context: RequestContext, before?: DashboardFilter): DashboardFilter {
  const { clock, ids, on } = context.world;
  const body = bodyOf(context);
  const { name, description = before?.description } = body;
  if (on("R165") && !(Array.isArray(body.context) && body.context.length > 0)) {
    throw new Refusal(400, PREFIX, "Dashboard filter should have at least one data source filter selected");
  }
  const sources = inShape(filterFields, body, on, invalidValue).context;
  return {
    id: before?.id ?? ids.hex(),
    name: String(name ?? before?.name ?? ""),
    ...(typeof description === "string" && description !== "" ? { description } : {}),
    context: Array.isArray(sources) ? sources.filter(isObject) : [],
    createdDate: before?.createdDate ?? clock.millis(),
    modifiedDate: clock.millis(),
  };
}

/** A search was never recorded: it matches a part of the name, ignoring case; `*` matches anything (decided). */
function isWanted(name: string, pattern: string | null): boolean {
  const parts = (pattern ?? "").toLowerCase().split("*");
  let from = 0;
  return parts.every((part) => {
    const at = name.toLowerCase().indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

const listAll = listOf("dashboardFilters", show);

function list(filters: readonly DashboardFilter[], context: RequestContext): Json {
  const pattern = context.query.get("searchPattern");
  const { _links, ...rest } = listAll(
    filters.filter(({ name }) => isWanted(name, pattern)),
    context,
  );
  // R238: only this list has no links.
  return context.world.on("R238") ? rest : { ...rest, _links };
}

export const filterRoutes = crud<RequestContext, DashboardFilter>({
  path,
  service: services.filters,
  store: ({ account }) => account.filters,
  write,
  show,
  list,
});
