import { ok, type Reply } from "../../server/request";
import { inSeconds } from "../../store/clock";
import type { RequestContext, Route } from "../wire/context";
import { selfOfList } from "../wire/links";
import { isWithin, periodOf } from "../wire/period";
import { services } from "../wire/services";

/** Newest first, of the current account group or of all. This list was never recorded: decided. */
function list(context: RequestContext): Reply {
  const { query, world, account } = context;
  const period = periodOf(context);
  const isWide = query.get("useAllPermittedAids") === "true";
  const auditEvents = world.audit
    .filter(({ aid }) => isWide || aid === account.aid)
    .filter(({ date }) => isWithin(period, date))
    .reverse();
  const times = { startDate: inSeconds(period.from), endDate: inSeconds(period.until) };
  return ok({ auditEvents, ...times, _links: selfOfList(context) });
}

export const auditRoutes: Route[] = [
  { method: "GET", path: "/audit-user-events", service: services.admin, handle: list },
];
