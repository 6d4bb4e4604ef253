import { ok } from "../../server/request";
import { shownEvent } from "../alerts/events";
import { stateAt } from "../checks/checks";
import { chance } from "../checks/measured";
import { asking, checksOf } from "../checks/schedule";
import type { RequestContext, Route } from "../wire/context";
import { found } from "../wire/found";
import { pageOf } from "../wire/pages";
import { service } from "../wire/service";
import { things } from "../wire/things";
import { inTime } from "../wire/time";
import { device } from "./device";

const METRICS = [
  { name: "cpu", oid: "1.3.6.1.4.1.2021.11.9.0", unit: "%", most: 100 },
  { name: "memory", oid: "1.3.6.1.4.1.2021.4.6.0", unit: "%", most: 100 },
  { name: "interface_in", oid: "1.3.6.1.2.1.2.2.1.10.1", unit: "bit/s", most: 1_000_000_000 },
  { name: "interface_out", oid: "1.3.6.1.2.1.2.2.1.16.1", unit: "bit/s", most: 1_000_000_000 },
];

/** What the last poll found; nothing before the first. */
function metrics(context: RequestContext) {
  const item = found(context, "devices");
  const { status, at } = stateAt(checksOf(item), context.world.clock.now());
  const all = at === undefined || status === "down" ? [] : METRICS.map((metric, i) => ({ ...metric, at, i }));
  const show = ({ name, oid, unit, most, at, i }: (typeof all)[number]) => ({
    ...{ name, oid, unit },
    value: Math.floor(chance(item.id * METRICS.length + i, at) * most),
    collected_at: inTime(at),
  });
  return ok(pageOf(all, show, context));
}

function alerts(context: RequestContext) {
  const { id } = found(context, "devices");
  const events = context.world.stores.alertEvents.list().filter(({ values }) => values.device_id === id);
  return ok(pageOf(events, (event) => shownEvent(event, context.world), context));
}

export const deviceRoutes: Route[] = [
  ...things(device),
  asking("/devices/:id/poll", "devices"),
  // A walk finds what a poll does.
  asking("/devices/:id/walk", "devices"),
  { method: "GET", path: "/devices/:id/metrics", service, handle: metrics },
  { method: "GET", path: "/devices/:id/alerts", service, handle: alerts },
];
