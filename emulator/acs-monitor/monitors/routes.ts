import { ok } from "../../server/request";
import { countSince, newest } from "../checks/checks";
import { responseTime, uptimePercent } from "../checks/measured";
import { asking, checksOf } from "../checks/schedule";
import type { RequestContext, Route } from "../wire/context";
import { found } from "../wire/found";
import { Invalid } from "../wire/invalid";
import { pageOf } from "../wire/pages";
import { service } from "../wire/service";
import { things } from "../wire/things";
import { inTime } from "../wire/time";
import { monitor } from "./monitor";

const HOURS = { h: 1, d: 24 };

/** Results are kept no further back. */
const KEPT = 1000;

function results(context: RequestContext) {
  const item = found(context, "monitors");
  const all = newest(checksOf(item), context.world.clock.now(), KEPT);
  const show = ({ at, status }: (typeof all)[number]) => ({
    checked_at: inTime(at),
    status,
    response_time_ms: status === "down" ? null : responseTime(item.id, at),
    message: status === "down" ? "Connection failed." : null,
  });
  return ok(pageOf(all, show, context));
}

function uptime(context: RequestContext) {
  const window = context.query.get("window") ?? "30d";
  const [, count, unit] = /^([1-9]\d*)([hd])$/.exec(window) ?? [];
  if (count === undefined) throw new Invalid({ window: ["The window field format is invalid."] });
  const now = context.world.clock.now();
  const since = now - Number(count) * HOURS[unit as keyof typeof HOURS] * 3_600_000;
  const counts = countSince(checksOf(found(context, "monitors")), since, now);
  return ok({ data: { window, uptime_percent: uptimePercent(counts), ...counts } });
}

export const monitorRoutes: Route[] = [
  ...things(monitor),
  asking("/monitors/:id/check", "monitors"),
  { method: "GET", path: "/monitors/:id/results", service, handle: results },
  { method: "GET", path: "/monitors/:id/uptime", service, handle: uptime },
];
