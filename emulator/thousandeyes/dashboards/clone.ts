import type { Json } from "../../server/json";
import { bodyOf, param, type Reply } from "../../server/request";
import { tagsOn } from "../tags/tagged";
import type { RequestContext, Route } from "../wire/context";
import { services } from "../wire/services";
import { showWritten } from "./show";
import { writeDashboard } from "./write";

const service = services.dashboards;

/** What the document lets a clone have otherwise than its source. */
const OVERRIDES = [
  ...["title", "description", "layout", "defaultTimespan", "isGlobalOverride", "refreshRate", "globalFilterId"],
  "isPrivate",
];

/** Ids of widgets are those of one dashboard: a clone gets its own. Schedules and sharing stay behind (R231). */
const cloned = ({ title, widgets, layout, ...source }: Json, titles: readonly string[]): Json => ({
  ...source,
  ...{ title: freeTitle(`${title} (copy)`, titles), widgets, layout },
  isPrivate: false,
});

/** The document has a title that is unique, not how it reads (decided). */
const freeTitle = (title: string, taken: readonly string[]): string =>
  taken.includes(title) ? freeTitle(`${title} (copy)`, taken) : title;

/** A clone has the tags of its source, unless the call names others. */
function tagLike(context: RequestContext, source: string, id: string): void {
  const { account } = context;
  const { tagIds } = bodyOf(context);
  const wanted = Array.isArray(tagIds) ? tagIds : tagsOn(account, "dashboard", source).map((tag) => tag.id);
  const tags = account.tags.list().filter((tag) => tag.objectType === "dashboard" && wanted.includes(tag.id));
  for (const tag of tags) tag.assignments.push({ id, type: "dashboard" });
}

function clone(context: RequestContext): Reply {
  const { dashboards } = context.account;
  const source = dashboards.find(param(context, "id"));
  if (source === undefined) throw service.notFound(context, param(context, "id"));
  const sent = Object.entries(bodyOf(context)).filter(([key]) => OVERRIDES.includes(key));
  const titles = dashboards.list().map(({ title }) => title);
  const body = { ...cloned({ ...source }, titles), ...Object.fromEntries(sent) };
  const made = dashboards.save(writeDashboard({ ...context, body }));
  tagLike(context, source.dashboardId, made.dashboardId);
  return { status: 201, body: showWritten(made, context), location: `/dashboards/${made.dashboardId}` };
}

export const cloneRoutes: Route[] = [
  { method: "POST", path: "/dashboards/:id/clone", service, handle: clone, needsNoBody: true },
];
