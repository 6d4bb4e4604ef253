import { crud } from "../../server/crud";
import type { Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf, noContent, type Reply } from "../../server/request";
import { inSeconds } from "../../store/clock";
import type { RequestContext, Route } from "../wire/context";
import { date, type Fields, flag, needed, text } from "../wire/fields";
import { selfOf, selfOfList } from "../wire/links";
import { limited, type OwnLimit } from "../wire/own-limit";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import type { World } from "../world/world";
import { showRead } from "./show";
import type { DashboardSnapshot } from "./snapshot";

const path = "/dashboard-snapshots";
const service = {
  ...services.dashboards,
  notFound: (_context: RequestContext, id: string) =>
    new Refusal(404, "404 Not Found", `Dashboard snapshot with id ${id} not found`),
};

/** R166: a create needs a dashboard and a time (decided: the document requires nothing). */
const created: Fields = {
  ...{ dashboardId: needed(text()), startDate: needed(date()), endDate: needed(date()) },
  ...{ displayName: text(), anonymizeData: flag(), timezone: text(), expirationDate: date() },
};
const changed: Fields = { snapshotExpirationDate: date(), expirationDate: text() };

const YEAR = 365 * 86_400_000;
/** How many the list has on a page: the document has a cursor and no size (decided). */
const PAGE = 50;

/** Without a date it is a year; more than five are refused (decided: a 400 that names the field). */
function expiryIn({ world }: RequestContext, value: unknown, created: number): number {
  const expires = value == null ? created + YEAR : Date.parse(String(value));
  if (expires > world.clock.now() + 5 * YEAR) throw invalidValue("snapshotExpirationDate");
  return expires;
}

const older = (time: number) => inSeconds(time).replace("T", " ").replace("Z", "");

function show(snapshot: DashboardSnapshot, context: RequestContext): Json {
  const { snapshotId, snapshotName, isScheduled, dashboard, start, end, expires } = snapshot;
  const { aid } = context.account;
  const app = `${context.origin.replace("//api.", "//app.")}/dashboard/?snapshotId=${snapshotId}`;
  const links = { appLink: { href: app }, ...selfOf(context, `/v7${path}/${snapshotId}`) };
  return {
    ...{ snapshotId, snapshotName, aid, isShared: false, isScheduled, dashboard, widgets: dashboard.widgets },
    snapshotCreatedDate: inSeconds(snapshot.created),
    timeSpan: { startDate: older(start), start: inSeconds(start), duration: Math.floor((end - start) / 1000) },
    snapshotExpirationDate: inSeconds(expires),
    // What the document calls deprecated.
    ...{ accountId: Number(aid), createdDate: older(snapshot.created), expirationDate: older(expires) },
    ...{ permalink: app, apiLinks: [links], _links: links },
  };
}

/** R166: the answer to a create has the id alone. */
const showCreated = ({ snapshotId }: DashboardSnapshot, context: RequestContext): Json => ({
  snapshotId,
  _links: selfOf(context, `/v7${path}/${snapshotId}`),
});

function write(context: RequestContext, before?: DashboardSnapshot): DashboardSnapshot {
  const { account, world } = context;
  if (before) {
    const { snapshotExpirationDate } = inShape(changed, bodyOf(context), world.on, invalidValue);
    return { ...before, expires: expiryIn(context, snapshotExpirationDate, before.created) };
  }
  const body = inShape(created, bodyOf(context), world.on, invalidValue);
  const dashboard = account.dashboards.find(String(body.dashboardId));
  if (dashboard === undefined) throw services.dashboards.notFound(context, String(body.dashboardId));
  const [start, end] = [Date.parse(String(body.startDate)), Date.parse(String(body.endDate))];
  if (!(end > start)) throw invalidValue("endDate");
  const now = world.clock.now();
  return {
    ...{ snapshotId: world.ids.uuid(), isScheduled: false, created: now, start, end },
    snapshotName: String(body.displayName ?? dashboard.title),
    expires: expiryIn(context, body.expirationDate, now),
    dashboard: showRead(dashboard, context),
  };
}

/** R009: pages, from a cursor on. */
function list(all: DashboardSnapshot[], context: RequestContext): Json {
  const dashboardId = context.query.get("dashboardId");
  const from = Number(context.query.get("cursor") ?? 0) || 0;
  const wanted = all.filter(({ dashboard }) => dashboardId === null || dashboard.dashboardId === dashboardId);
  const next = new URLSearchParams(context.query);
  next.set("cursor", String(from + PAGE));
  const isLast = from + PAGE >= wanted.length;
  return {
    dashboardSnapshots: wanted.slice(from, from + PAGE).map((one) => show(one, context)),
    _links: {
      ...selfOfList(context),
      ...(isLast ? {} : { next: { href: `${context.origin}${context.path}?${next}` } }),
    },
  };
}

/** R166: 100 creates an hour; the reset counts the seconds left (decided: the document has "the amount of time"). */
const limitOf = ({ snapshotRate }: World): OwnLimit => ({
  rate: snapshotRate,
  prefix: "x-dashboard-snapshot-rate-limit",
  reset: (rate) => rate.secondsLeft(),
});

const create = ({ world }: RequestContext, reply: () => Reply): Reply =>
  world.on("R166") ? limited(limitOf(world), reply) : reply();

const asDocumented = (route: Route): Route => {
  if (route.method === "POST") return { ...route, handle: (context) => create(context, () => route.handle(context)) };
  if (route.method !== "PATCH") return route;
  return {
    ...route,
    handle: (context) => {
      route.handle(context);
      return noContent();
    },
  };
};

export const snapshotRoutes: Route[] = crud<RequestContext, DashboardSnapshot>({
  path,
  service,
  store: ({ account }) => account.snapshots,
  write,
  show,
  showWritten: showCreated,
  list,
  update: "PATCH",
}).map(asDocumented);
