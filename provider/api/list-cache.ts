import type { Lists, Query } from "../core/api";
import type { Body } from "../core/json";

type Fetch = (path: string, listKey: string, query?: Query) => Promise<readonly Body[]>;
type FetchOne = (path: string) => Promise<Body | undefined>;

/** Lists as fetched, shared by all who read at the same time. One for each account group. */
export function listCache(fetch: Fetch, fetchOne: FetchOne): Lists {
  const lists = new Map<string, Promise<readonly Body[]>>();
  const turns = new Map<string, number>();

  function once(key: string, fetched: () => Promise<readonly Body[]>): Promise<readonly Body[]> {
    const list = lists.get(key) ?? fetched();
    lists.set(key, list);
    list.catch(() => lists.delete(key));
    return list;
  }
  const get: Lists["get"] = (path, listKey, query) =>
    once(JSON.stringify([path, query]), () => fetch(path, listKey, query));

  async function one(path: string, id: unknown): Promise<Body[]> {
    const told = await fetchOne(`${path}/${encodeURIComponent(String(id))}`);
    return told ? [told] : [];
  }

  return {
    get,
    each: (path, listKey, idKey) =>
      once(JSON.stringify(["each of", path]), async () => {
        const items = await get(path, listKey);
        return (await Promise.all(items.map((item) => one(path, item[idKey])))).flat();
      }),
    turn(word) {
      const turn = (turns.get(word) ?? 0) + 1;
      turns.set(word, turn);
      return turn;
    },
    clear: () => lists.clear(),
  };
}
