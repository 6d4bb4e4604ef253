import type { Json } from "../../server/json";
import { stateAt } from "../checks/checks";
import { checksOf, finding, schedule } from "../checks/schedule";
import { groupIn } from "../groups/groups";
import { deleteWith } from "../wire/cascade";
import { boolean, type Fields, id, integer, oneOf, required, text } from "../wire/fields";
import type { Thing } from "../wire/things";
import { inTime } from "../wire/time";
import type { Item, World } from "../world";

const fields: Fields = {
  name: required(text()),
  ip_address: required(text()),
  snmp_version: oneOf(["1", "2c", "3"], "2c"),
  snmp_community: { type: "text", writeOnly: true },
  device_type: text("generic"),
  poll_interval_seconds: integer(1, Number.POSITIVE_INFINITY, 300),
  is_active: boolean(true),
  device_group_id: id("deviceGroups"),
};

function written(item: Item, world: World, before?: Item): Item {
  const { is_active: isActive, poll_interval_seconds: seconds } = item.values;
  const finds = (before && finding(before)) ?? "up";
  return { ...item, checks: schedule(world, before?.checks, isActive ? Number(seconds) : 0, finds) };
}

function more(item: Item, world: World): Json {
  const { status, at } = stateAt(checksOf(item), world.clock.now());
  return {
    device_group: groupIn(world, "deviceGroups", item.values.device_group_id),
    // A device is never degraded.
    status,
    last_polled_at: at === undefined ? null : inTime(at),
  };
}

export const device: Thing = {
  path: "/devices",
  store: "devices",
  fields: () => fields,
  more,
  written,
  beforeDelete: deleteWith("device_id", ["alertRules", "alertEvents"]),
};
