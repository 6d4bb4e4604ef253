import type { Json } from "../../server/json";
import { countSince, type Finding, stateAt } from "../checks/checks";
import { responseTime, uptimePercent } from "../checks/measured";
import { checksOf, finding, schedule } from "../checks/schedule";
import { groupIn } from "../groups/groups";
import { deleteWith } from "../wire/cascade";
import type { Thing } from "../wire/things";
import { inTime } from "../wire/time";
import type { Item, World } from "../world";
import { monitorFields } from "./fields";

const DAY = 86_400_000;

/** M22: names under .invalid do not resolve (RFC 2606). */
const findingAt = (host: unknown, world: World): Finding =>
  /\.invalid\.?$/i.test(String(host)) && world.on("M22") ? "down" : "up";

/** M25: until the next check a monitor says what it found at its old host. */
function written(item: Item, world: World, before?: Item): Item {
  const { host, check_interval_seconds: seconds } = item.values;
  const isSame = before !== undefined && before.values.host === host;
  const finds = (isSame && finding(before)) || findingAt(host, world);
  const checks = schedule(world, before?.checks, Number(seconds), finds);
  const isKept = isSame || world.on("M25");
  return { ...item, checks: isKept ? checks : { spans: checks.spans.slice(-1), asked: [] } };
}

function more(item: Item, world: World): Json {
  const now = world.clock.now();
  const checks = checksOf(item);
  const { status, at, failures } = stateAt(checks, now);
  const uptime = (days: number) => uptimePercent(countSince(checks, now - days * DAY, now));
  const answers = at !== undefined && status !== "down";
  return {
    monitor_group: groupIn(world, "monitorGroups", item.values.monitor_group_id),
    status,
    response_time_ms: answers ? responseTime(item.id, at) : null,
    ssl_expiry_at: answers && item.values.type === "https" ? inTime(item.createdAt + 90 * DAY) : null,
    uptime_percent_7d: uptime(7),
    uptime_percent_30d: uptime(30),
    consecutive_failures: failures,
    last_checked_at: at === undefined ? null : inTime(at),
  };
}

export const monitor: Thing = {
  path: "/monitors",
  store: "monitors",
  fields: monitorFields,
  more,
  written,
  beforeDelete: deleteWith("monitor_id", ["monitorAlertRules", "monitorEvents"]),
};
