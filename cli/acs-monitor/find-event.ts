import type { Api } from "../../provider/core/api";
import { EVENT_LISTS, type EventList, shownEvent, targetOf } from "./event";
import type { ShownEvent } from "./schema";

/** The event with this id: `monitor-events/12`, or `12` if only one of the lists has it. */
export async function findEvent(api: Api, command: string, id: string): Promise<ShownEvent> {
  const [number, list] = id.split("/").reverse();
  const lists = list ? [list as EventList] : EVENT_LISTS;
  const read = lists.map(async (one) => {
    const event = await api.get(`/${one}/${number}`);
    return event ? [shownEvent(one, event)] : [];
  });
  const [found, ...more] = (await Promise.all(read)).flat();
  if (!found) throw new Error(`${command}: there is no event ${id}. \`acs events\` shows their ids.`);
  if (more.length === 0) return found;
  const which = [found, ...more].map((one) => `${one.id} (${one.severity}, ${one.status}, "${targetOf(one)}")`);
  throw new Error(`${command}: ${id} is an event of both lists. Write ${which.join(" or ")}.`);
}
