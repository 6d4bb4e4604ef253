import type { Json } from "../../server/json";
import { bodyOf, ok } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { text } from "../wire/fields";
import { found } from "../wire/found";
import { throwIfAny } from "../wire/invalid";
import { listOf } from "../wire/narrow";
import { service } from "../wire/service";
import { inTime } from "../wire/time";
import { fail, readAll, type Validation } from "../wire/validation";
import type { Item, World } from "../world";

export type EventStore = "alertEvents" | "monitorEvents";

const timeOf = (time: unknown) => (typeof time === "number" ? inTime(time) : null);

export function shownEvent({ id, values }: Item, { stores }: World): Json {
  const { monitor_id: monitor, device_id: device, acknowledged, resolved, triggered, ...rest } = values;
  const target = monitor === undefined ? stores.devices.find(String(device)) : stores.monitors.find(String(monitor));
  return {
    id,
    ...rest,
    status: resolved !== undefined ? "resolved" : acknowledged !== undefined ? "acknowledged" : "open",
    triggered_at: timeOf(triggered),
    acknowledged_at: timeOf(acknowledged),
    resolved_at: timeOf(resolved),
    [monitor === undefined ? "device" : "monitor"]: target ? { id: target.id, name: target.values.name } : null,
  };
}

/** M32: notes that somebody did this to an event. */
function marked(context: RequestContext, store: EventStore, mark: "acknowledged" | "resolved") {
  const { world } = context;
  const event = found(context, store);
  const validation: Validation = { world, errors: {} };
  const { note } = readAll(validation, { note: text() }, bodyOf(context));
  if (mark === "acknowledged" && event.values.resolved !== undefined) fail(validation, "M32", "status", "is resolved");
  throwIfAny(validation.errors);
  const first = world.on("M32") ? event.values[mark] : undefined;
  const values = { ...event.values, [mark]: first ?? world.clock.now(), note: note ?? event.values.note };
  return ok({ data: shownEvent(world.stores[store].save({ ...event, values }), world) });
}

const events = (path: string, store: EventStore): Route[] => [
  {
    method: "GET",
    path,
    service,
    handle(context) {
      const { world } = context;
      const show = (event: Item) => shownEvent(event, world);
      return ok(listOf(world.stores[store].list(), { nameOf: () => "", show }, context));
    },
  },
  {
    method: "GET",
    path: `${path}/:id`,
    service,
    handle: (context) => ok({ data: shownEvent(found(context, store), context.world) }),
  },
  {
    method: "POST",
    path: `${path}/:id/acknowledge`,
    service,
    handle: (context) => marked(context, store, "acknowledged"),
  },
  { method: "POST", path: `${path}/:id/resolve`, service, handle: (context) => marked(context, store, "resolved") },
];

export const eventRoutes = [...events("/alert-events", "alertEvents"), ...events("/monitor-events", "monitorEvents")];
