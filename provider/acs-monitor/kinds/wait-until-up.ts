import { setTimeout as sleep } from "node:timers/promises";
import type { Api } from "../../core/api";
import type { CollectionOperations } from "../../core/collection";
import type { JsonObject } from "../../core/json";

/** Milliseconds before the second look at a monitor, and the most between two. */
const [SHORTEST_MS, LONGEST_MS] = [250, 3000];

export interface CheckWait {
  readonly seconds: number;
  /** The monitor before: a check that it knows already does not count (M25). */
  readonly before?: JsonObject | undefined;
  /** Called with what each look finds. */
  readonly onLook?: (monitor: JsonObject) => void;
}

export interface WaitResult {
  readonly isUp: boolean;
  /** As it was seen last; undefined if it is gone. */
  readonly monitor: JsonObject | undefined;
}

const pathOf = (id: string) => `/monitors/${encodeURIComponent(id)}`;

/** Asks for a check, and looks until one has found the monitor up, or it is gone, or until the time is over. */
export async function waitForCheck(api: Api, id: string, { seconds, before, onLook }: CheckWait): Promise<WaitResult> {
  const path = pathOf(id);
  const until = Date.now() + seconds * 1000;
  await api.postIdempotent(`${path}/check`, {});
  for (let wait = SHORTEST_MS; ; wait = Math.min(wait * 2, LONGEST_MS)) {
    const monitor = await api.get(path);
    if (monitor) onLook?.(monitor);
    if (monitor?.status === "up" && monitor.last_checked_at !== before?.last_checked_at) return { isUp: true, monitor };
    const left = until - Date.now();
    if (left <= 0 || !monitor) return { isUp: false, monitor };
    await sleep(Math.min(wait, left));
  }
}

/** Throws if the monitor is not up after so many seconds, with the last state that was seen. */
async function waitUntilUp(api: Api, id: string, seconds: number, before?: JsonObject): Promise<void> {
  const { isUp, monitor } = await waitForCheck(api, id, { seconds, before });
  if (!isUp) throw new Error(monitor ? notUp(id, seconds, monitor) : gone(id));
}

const gone = (id: string) =>
  `monitor ${id} was deleted by somebody before it was up. Run \`pulumi up --refresh\` to create it again.`;

const notUp = (id: string, seconds: number, { status, consecutive_failures: failures }: JsonObject): string =>
  `monitor ${id} was not up within ${seconds} s: its last state was "${status ?? "unknown"}"` +
  `${failures ? ` (failed checks in a row: ${failures})` : ""}. See why it is not up, then run this again.`;

/** The same calls; what creates or changes a monitor ends when it is up, where the program says so. */
export function waiting(operations: CollectionOperations): CollectionOperations {
  const up = async (api: Api, id: string, { waitUntilUp: seconds }: JsonObject, before?: JsonObject) => {
    if (typeof seconds === "number") await waitUntilUp(api, id, seconds, before);
  };
  return {
    ...operations,
    // A create that ended before the monitor was up is an update the next time, which waits again.
    updatesAnyway: ({ waitUntilUp: seconds }, olds) => seconds !== undefined && seconds === olds.waitUntilUp,
    async afterCreate(api, id, news, answer) {
      await up(api, id, news);
      return answer;
    },
    async update(api, id, change) {
      const before = change.news.waitUntilUp === undefined ? undefined : await api.get(pathOf(id));
      const answer = await operations.update(api, id, change);
      await up(api, id, change.news, before);
      return answer;
    },
  };
}
