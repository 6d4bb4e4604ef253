import type { Json } from "../../server/json";
import { boolean, type Fields, id, integer, list, oneOf } from "../wire/fields";
import type { Item, World } from "../world";

export const SEVERITIES = ["info", "warning", "critical"];

/** What the rules of monitors and of devices have in common. */
export const ruleOptions: Fields = {
  severity: oneOf(SEVERITIES, "warning"),
  consecutive_failures: integer(1, Number.POSITIVE_INFINITY, 1),
  cooldown_minutes: integer(0, Number.POSITIVE_INFINITY, 15),
  notify_on_recovery: boolean(true),
  is_active: boolean(true),
  channel_ids: list(id("alertChannels"), { sortedBy: "M28" }),
};

export const channelsOf = ({ values }: Item, { stores }: World): Json => ({
  channels: (values.channel_ids as number[]).flatMap((channel) => {
    const one = stores.alertChannels.find(String(channel));
    return one === undefined ? [] : [{ id: one.id, name: one.values.name, type: one.values.type }];
  }),
});
