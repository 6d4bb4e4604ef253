import type { Lists, Query } from "../core/api";
import type { JsonObject } from "../core/json";

type Fetch = (path: string, listKey: string, query?: Query) => Promise<readonly JsonObject[]>;

/** Fetched lists, shared by all reads at the same time. One cache for each scope. */
export function listCache(fetch: Fetch): Lists {
  const lists = new Map<string, Promise<readonly JsonObject[]>>();
  const allowed = new Map<string, Promise<readonly JsonObject[] | undefined>>();
  const counts = new Map<string, number>();

  const get: Lists["get"] = (path, listKey, query) => {
    const key = JSON.stringify([path, query]);
    const known = lists.get(key);
    if (known) return known;
    const list = fetch(path, listKey, query);
    lists.set(key, list);
    list.catch(() => lists.get(key) === list && lists.delete(key));
    return list;
  };

  return {
    get,
    renew(old, path, listKey, query) {
      const key = JSON.stringify([path, query]);
      if (lists.get(key) === old) lists.delete(key);
      return get(path, listKey, query);
    },
    tryGet(path, listKey, query) {
      const key = JSON.stringify([path, query]);
      // The error is not lost: single reads follow, and they fail with the same reason.
      const list = allowed.get(key) ?? get(path, listKey, query).catch(() => undefined);
      allowed.set(key, list);
      return list;
    },
    countRead(key) {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count;
    },
    clear: () => [lists, allowed, counts].forEach((all) => void all.clear()),
  };
}
