import { monitors } from "../../provider/acs-monitor/lookups/monitors";
import type { Api } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import { byNameOrId } from "../account/name-or-id";

/** All monitors of an install. */
export const listMonitors = (api: Api) => api.lists.get(monitors.path, monitors.listKey, monitors.query?.({}));

/** The monitor with this id, or else this name. Throws if there is none, or if several have the name. */
export async function findMonitor(api: Api, option: string, wanted: string, place: string): Promise<JsonObject> {
  // One call, where a list is one for each hundred.
  const ofId = /^\d+$/.test(wanted) ? await api.get(`${monitors.path}/${wanted}`) : undefined;
  if (ofId) return ofId;
  const all = byNameOrId(monitors, await listMonitors(api), { option, wanted: [wanted], place });
  const [found, ...more] = all;
  if (found && more.length === 0) return found;
  const which = all.map(({ id, type, host }) => `${id} (${type}, ${host})`).join(", ");
  throw new Error(`${option}: ${all.length} monitors are called "${wanted}": ${which}. Use the id you mean.`);
}
