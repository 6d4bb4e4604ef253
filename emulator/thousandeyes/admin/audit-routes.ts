import { inSeconds } from "../../store/clock";
import { type Answer, type Asked, ok, type Route } from "../wire/context";
import { selfOfList } from "../wire/links";
import { isWithin, periodOf } from "../wire/period";

/** Newest first, of the account group in force or of all of them. Nobody recorded this list: decided. */
function list(asked: Asked): Answer {
  const { query, world, account } = asked;
  const period = periodOf(asked);
  const isWide = query.get("useAllPermittedAids") === "true";
  const auditEvents = world.audit
    .filter(({ aid }) => isWide || aid === account.aid)
    .filter(({ date }) => isWithin(period, date))
    .reverse();
  const times = { startDate: inSeconds(period.from), endDate: inSeconds(period.until) };
  return ok({ auditEvents, ...times, _links: selfOfList(asked) });
}

export const auditRoutes: Route[] = [{ method: "GET", path: "/audit-user-events", service: "admin", handle: list }];
