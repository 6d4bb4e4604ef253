import type { Json } from "../../server/json";
import type { Route } from "../wire/context";
import { type Fields, required, text } from "../wire/fields";
import { things } from "../wire/things";
import type { StoreName, World } from "../world";

const fields: Fields = {
  name: required(text()),
  color: { type: "text", pattern: /^#[0-9a-f]{6}$/i, default: "#64748b" },
  description: text(),
};

/** Groups of one kind; `link` is the field of their members. */
const groups = (path: string, store: StoreName, members: StoreName, link: string): Route[] =>
  things({
    path,
    store,
    fields: () => fields,
    // M16
    beforeDelete({ id }, { stores, on }) {
      for (const item of stores[members].list()) {
        if (item.values[link] === id && on("M16"))
          stores[members].save({ ...item, values: { ...item.values, [link]: null } });
      }
    },
  });

/** The group of a member as its answer shows it. */
export function groupIn(world: World, store: StoreName, id: unknown): Json | null {
  const group = world.stores[store].find(String(id));
  return group === undefined ? null : { id: group.id, name: group.values.name, color: group.values.color };
}

export const monitorGroupRoutes = groups("/monitor-groups", "monitorGroups", "monitors", "monitor_group_id");
export const deviceGroupRoutes = groups("/device-groups", "deviceGroups", "devices", "device_group_id");
