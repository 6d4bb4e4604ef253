import type { Install } from "../../provider/acs-monitor/connect";
import { PAGE } from "../../provider/acs-monitor/kinds/page";
import type { Query } from "../../provider/core/api";
import { isJsonObject, type JsonObject } from "../../provider/core/json";
import { pages } from "../../provider/http/pages";
import type { EventList } from "./event";

const NEWEST_FIRST = { ...PAGE, sort: "-triggered_at" };

/**
 * The events of a list, the newest first. An install keeps them for ever, and has 60 calls a minute: reading ends with
 * the page that goes beyond `since`, in milliseconds since 1970.
 */
export async function readEvents(
  { client, nextPage }: Pick<Install, "client" | "nextPage">,
  list: EventList,
  { query, since = Number.NEGATIVE_INFINITY }: { query?: Query; since?: number | undefined },
): Promise<JsonObject[]> {
  const path = `/${list}`;
  const page = (next?: Query) => client.request("GET", path, { query: { ...NEWEST_FIRST, ...query, ...next } });
  const isLast = (answer: JsonObject) =>
    Array.isArray(answer.data) && isBeyond(answer.data.filter(isJsonObject), since);
  const all = await pages(path, page, "data", (answer) => (isLast(answer) ? undefined : nextPage(answer)));
  // What is triggered meanwhile moves others to the next page, where they are read again.
  return [...new Map(all.map((event) => [event.id, event])).values()];
}

const timeOf = ({ triggered_at: at }: JsonObject) => Date.parse(String(at));

/** Only of a page whose order can be seen: then what comes after it is older. */
function isBeyond(events: readonly JsonObject[], since: number): boolean {
  const times = events.map(timeOf);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return last < since && last < first && times.every((time, index) => index === 0 || time <= Number(times[index - 1]));
}
