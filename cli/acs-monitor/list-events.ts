import type { Install } from "../../provider/acs-monitor/connect";
import { devices } from "../../provider/acs-monitor/lookups/devices";
import { monitors } from "../../provider/acs-monitor/lookups/monitors";
import type { Query } from "../../provider/core/api";
import { isJsonObject, type JsonObject } from "../../provider/core/json";
import { byNameOrId } from "../account/name-or-id";
import { type Period, windowMs } from "../account/period";
import { naturalOrder } from "../output/natural-order";
import { type EventList, shownEvent } from "./event";
import { readEvents } from "./event-pages";
import type { ShownEvent } from "./schema";

/** Which events. All that is given must hold; of one thing, any. */
export interface EventFilter extends Period {
  /** Neither acknowledged nor resolved. */
  readonly open?: boolean;
  readonly severity?: readonly string[];
  /** Names or ids. */
  readonly monitor?: readonly string[];
  readonly device?: readonly string[];
}

const SOURCES = [
  { list: "monitor-events", key: "monitor", lookup: monitors },
  { list: "alert-events", key: "device", lookup: devices },
] as const satisfies readonly { list: EventList; key: "monitor" | "device"; lookup: unknown }[];

export async function listEvents(install: Install, filter: EventFilter): Promise<ShownEvent[]> {
  const { since, until } = timesOf(filter, Date.now());
  // The list of the other is left alone if one of them is named.
  const asked = SOURCES.filter(({ key }) => filter[key] || SOURCES.every((one) => !filter[one.key]));
  // First, so that a wrong name is found before thousands of events are read.
  const wanted = await Promise.all(
    asked.map(async (source) => ({ ...source, ids: await idsOf(install, source, filter) })),
  );
  const query = queryOf(filter);
  const found = wanted.map(async ({ list, key, ids }) => {
    const all = await readEvents(install, list, { query, since });
    return all.filter((event) => !ids || ids.has(idIn(event[key]))).map((event) => shownEvent(list, event));
  });
  return (await Promise.all(found))
    .flat()
    .filter(({ status }) => !filter.open || status === "open")
    .filter(({ severity }) => !filter.severity || filter.severity.includes(severity))
    .filter(({ triggeredAt }) => !(Date.parse(triggeredAt) < since || Date.parse(triggeredAt) > until))
    .sort((a, b) => Date.parse(b.triggeredAt) - Date.parse(a.triggeredAt) || naturalOrder(b.id, a.id));
}

/** What the API can leave out by itself. */
const queryOf = ({ open, severity }: EventFilter): Query => ({
  ...(open && { "filter[status]": "open" }),
  ...(severity?.length === 1 && { "filter[severity]": severity }),
});

async function idsOf({ connection, baseUrl }: Install, source: (typeof SOURCES)[number], filter: EventFilter) {
  const { key, lookup } = source;
  const wanted = filter[key];
  if (!wanted) return undefined;
  const { lists } = connection.within(await connection.scope());
  const items = await lists.get(lookup.path, lookup.listKey, lookup.query?.({}));
  return new Set(byNameOrId(lookup, items, { option: `--${key}`, wanted, place: baseUrl }).map(lookup.idOf));
}

const idIn = (target: JsonObject[string] | undefined) => (isJsonObject(target) ? String(target.id) : "");

const DEFAULT_WINDOW = "7d";

/** Milliseconds since 1970. What is open does not become old. */
function timesOf({ window, startDate, endDate, open }: EventFilter, now: number) {
  const until = endDate ? Date.parse(endDate) : Number.POSITIVE_INFINITY;
  if (window) return { since: now - windowMs(window), until };
  if (startDate) return { since: Date.parse(startDate), until };
  return { since: open ? Number.NEGATIVE_INFINITY : now - windowMs(DEFAULT_WINDOW), until };
}
