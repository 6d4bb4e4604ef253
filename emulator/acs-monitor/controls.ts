import type { ControlCall } from "../server/control-call";
import { isObject } from "../server/json";
import { Refusal } from "../server/refusal";
import { noContent } from "../server/request";
import { SEVERITIES } from "./alerts/rule-options";
import type { Finding } from "./checks/checks";
import { checksOf } from "./checks/schedule";
import { newItem, type World } from "./world";

const EVENT = `send {"monitor_id" or "device_id", "severity"?: ${SEVERITIES.join(", ")}, "current_value"?}`;

function raise(body: unknown, world: World) {
  const { monitor_id: monitor, device_id: device, severity = "critical", ...rest } = isObject(body) ? body : {};
  const isMonitor = device === undefined;
  const targets = isMonitor ? world.stores.monitors : world.stores.devices;
  const target = targets.find(String(isMonitor ? monitor : device));
  if (target === undefined || (!isMonitor && monitor !== undefined) || !SEVERITIES.includes(String(severity))) {
    throw new Refusal(400, EVENT);
  }
  const store = isMonitor ? "monitorEvents" : "alertEvents";
  const values = {
    [isMonitor ? "monitor_id" : "device_id"]: target.id,
    severity,
    current_value: rest.current_value ?? null,
    note: null,
    triggered: world.clock.now(),
  };
  return { status: 201, body: { id: world.stores[store].save(newItem(world, store, values)).id } };
}

/** What the next looks at an object find, until its host changes or this is called again. */
const finds = (store: "monitors" | "devices", known: readonly Finding[]): ControlCall<World> => ({
  method: "POST",
  path: `${store}/:id`,
  handle({ params: { id = "" }, body }, { stores, clock }) {
    const item = stores[store].find(id);
    const status = known.find((one) => isObject(body) && one === body.status);
    if (status === undefined) throw new Refusal(400, `send {"status"}: ${known.join(", ")}`);
    if (item === undefined) throw new Refusal(400, `there is nothing with the id ${id} in ${store}`);
    const { spans, asked } = checksOf(item);
    const every = spans.at(-1)?.every ?? 0;
    const from = clock.now();
    const older = spans.filter((span) => span.from < from);
    stores[store].save({ ...item, checks: { spans: [...older, { from, every, finds: status }], asked } });
    return noContent();
  },
});

/** What happens in a network by itself; here somebody says so. */
export const controls: ControlCall<World>[] = [
  { method: "POST", path: "events", handle: ({ body }, world) => raise(body, world) },
  finds("monitors", ["up", "down", "degraded"]),
  finds("devices", ["up", "down"]),
];
