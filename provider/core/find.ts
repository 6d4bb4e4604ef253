import type { Api, Query } from "./api";
import { pick } from "./bodies";
import { isJsonObject, type JsonObject } from "./json";
import type { LookupDefinition, LookupResult, Named } from "./lookup";
import { assertKnownArgs } from "./lookup-args";
import { nearest } from "./nearest";

/**
 * The requested objects, sorted by name. Throws if a name does not exist (with the nearest names) or exists more than
 * once (with the ids): a lookup never guesses. `place` names the scope in messages: `project 7`.
 */
export async function find<Args extends Named, Item>(
  api: Api,
  lookup: LookupDefinition<Args, Item>,
  args: Args,
  place: string,
): Promise<JsonObject[]> {
  const { path, listKey, nameOf, matches, itemsOf = (element) => [element] } = lookup;
  assertKnownArgs(lookup, args);
  const query = lookup.query?.(args);
  if (lookup.isSingle) return [await theObject(api, lookup, query)];
  const candidates = async (list: Promise<readonly JsonObject[]>) =>
    (await list).flatMap(itemsOf).filter((item) => !matches || matches(item, args));
  const list = api.lists.get(path, listKey, query);
  let items = await candidates(list);
  const names = args.names && [...new Set(args.names)];
  // An object may have been created after the list was fetched, so the list is fetched once more before a lookup fails.
  if (names?.some((name) => !items.some((item) => nameOf(item) === name))) {
    items = await candidates(api.lists.renew(list, path, listKey, query));
  }
  const found = names ? names.map((name) => theOne(lookup, items, name, place)) : items;
  return [...found].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** The result that a program gets. */
export function lookupResult<Args, Item>(
  { idOf, shows, shape = (item) => item }: LookupDefinition<Args, Item>,
  items: readonly JsonObject[],
): LookupResult<Item> {
  const shown = (item: JsonObject) =>
    pick(shape(item), (key) => (shows as readonly string[]).includes(key)) as unknown as Item;
  return { ids: idsOf(items, idOf), items: items.map(shown) };
}

/** Several items may be about one object, or about none. */
export const idsOf = (items: readonly JsonObject[], idOf: (item: JsonObject) => string | undefined): string[] => [
  ...new Set(items.flatMap((item) => idOf(item) ?? [])),
];

async function theObject<Args, Item>(
  api: Api,
  { path, listKey, name }: LookupDefinition<Args, Item>,
  query?: Query,
): Promise<JsonObject> {
  const object = (await api.get(path, query))?.[listKey];
  if (isJsonObject(object)) return object;
  throw new Error(`${name}: the answer of GET ${path} has no "${listKey}".`);
}

function theOne<Args, Item>(
  { what, nameOf, idOf, apart }: LookupDefinition<Args, Item>,
  items: JsonObject[],
  name: string,
  place: string,
): JsonObject {
  const [found, ...more] = items.filter((item) => nameOf(item) === name);
  if (!found) {
    const near = nearest(name, items.map(nameOf));
    const hint = near.length ? `Near: ${near.join("; ")}.` : `${items.length} others match the rest of the lookup.`;
    throw new Error(`There is no ${what} called "${name}" in ${place}. ${hint}`);
  }
  if (more.length) {
    const all = [found, ...more];
    const differ = apart && new Set(all.map(apart.of)).size > 1 ? apart : undefined;
    const ids = all.map((one) => (differ ? `${idOf(one)} (${differ.of(one)})` : idOf(one))).join(", ");
    const next = differ ? `Add \`${differ.by}\`, or use the id you mean.` : "Use the id you mean.";
    throw new Error(`${all.length} ${what}s are called "${name}": ${ids}. ${next}`);
  }
  return found;
}
