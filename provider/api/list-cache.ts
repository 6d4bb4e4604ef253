import type { Lists, Query } from "../core/api";
import type { Body } from "../core/json";

type Fetch = (path: string, listKey: string, query?: Query) => Promise<Body[]>;

/** Lists as fetched, shared by all who read at the same time. One for each account group. */
export function listCache(fetch: Fetch): Lists {
  const lists = new Map<string, Promise<readonly Body[]>>();
  const asked = new Set<string>();
  return {
    get(path, listKey, query) {
      const key = JSON.stringify([path, query]);
      const list = lists.get(key) ?? fetch(path, listKey, query);
      lists.set(key, list);
      list.catch(() => lists.delete(key));
      return list;
    },
    isFirst(path) {
      if (asked.has(path)) return false;
      asked.add(path);
      return true;
    },
    clear: () => lists.clear(),
  };
}
