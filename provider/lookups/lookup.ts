import type { Api, Query } from "../core/api";
import type { Body } from "../core/json";
import { nearest } from "../core/nearest";

/** One way to find objects that exist. */
export interface Lookup<Args, Item = never> {
  /** `agent`, for messages. */
  readonly what: string;
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  readonly idOf: (item: Body) => string;
  /** What people call it. */
  readonly nameOf: (item: Body) => string;
  /** The exact names that are asked for; each must be there once. */
  readonly names: (args: Args) => readonly string[] | undefined;
  /** What a program gets to see of an item. The API may list more, secrets among it. */
  readonly shows: readonly (keyof Item & string)[];
  /** Whether an item is asked for, names aside. */
  readonly matches: (item: Body, args: Args) => boolean;
}

/** Lists as fetched, shared by all lookups of a process. */
const lists = new WeakMap<Api, Map<string, Promise<Body[]>>>();

/**
 * The objects asked for, sorted by name. Throws where a name is not there (with the nearest ones) or is there more than
 * once (with their ids): a lookup never guesses.
 */
export async function find<Args, Item>(api: Api, lookup: Lookup<Args, Item>, args: Args): Promise<Body[]> {
  const candidates = (await listed(api, lookup)).filter((item) => lookup.matches(item, args));
  const names = lookup.names(args);
  const found = names ? [...new Set(names)].map((name) => theOne(lookup, candidates, name, api.scope)) : candidates;
  return [...found].sort((a, b) => (lookup.nameOf(a) < lookup.nameOf(b) ? -1 : 1));
}

function theOne<Args, Item>(
  { what, nameOf, idOf }: Lookup<Args, Item>,
  items: Body[],
  name: string,
  scope: string,
): Body {
  const [found, ...more] = items.filter((item) => nameOf(item) === name);
  if (!found) {
    const near = nearest(name, items.map(nameOf));
    const hint = near.length ? `Near: ${near.join("; ")}.` : `${items.length} others match the rest of the lookup.`;
    throw new Error(`There is no ${what} called "${name}" in account group ${scope}. ${hint}`);
  }
  if (more.length) {
    const ids = [found, ...more].map(idOf).join(", ");
    throw new Error(`${more.length + 1} objects answer to the ${what} name "${name}": ${ids}. Use the id you mean.`);
  }
  return found;
}

function listed<Args, Item>(api: Api, { path, listKey, query }: Lookup<Args, Item>): Promise<Body[]> {
  const fetched = lists.get(api) ?? new Map<string, Promise<Body[]>>();
  lists.set(api, fetched);
  const key = path + JSON.stringify(query ?? {});
  const list = fetched.get(key) ?? api.list(path, listKey, query);
  fetched.set(key, list);
  list.catch(() => fetched.delete(key));
  return list;
}

/** True where nothing is asked, or the value is among what is asked. Case does not matter. */
export function among(value: unknown, asked: string | readonly string[] | undefined): boolean {
  if (asked === undefined) return true;
  const wanted = typeof asked === "string" ? [asked] : asked;
  return wanted.some((one) => one.toLowerCase() === String(value).toLowerCase());
}
