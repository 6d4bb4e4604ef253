import type { Api, Query } from "./api";
import { pick } from "./bodies";
import type { Fields } from "./field";
import { type Body, isBody, type Json } from "./json";
import { fieldsOf, type Tabled } from "./keys";
import { memoize } from "./memoize";
import { isLetGo, type Relation, tiedTo } from "./relation";

/** A list that tells of each object what a single read tells, or nearly. */
export interface Listing {
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  readonly idKey: string;
  /** An item in the shape of a single answer; undefined where it leaves a doubt. */
  readonly answer?: (item: Body, state: Body, api: Api) => Body | undefined | Promise<Body | undefined>;
  /** Fields that another list tells from its side. */
  readonly relations?: Readonly<Record<string, Relation>>;
}

/**
 * Reads an object from the list of its kind, which all reads of a refresh share: a thousand tests cost a call, not a
 * thousand. Exactness is not traded. A list is believed only for what it is seen to carry: where a managed field or a
 * relation is not told, or the object is in one list and not in another, it is read `alone`. Undefined: it is gone.
 */
export async function readFromList(
  listing: Listing | undefined,
  kind: Tabled & { readonly facts: readonly string[] },
  { api, id, state, alone }: Wanted,
): Promise<Body | undefined> {
  const { lists, listReads } = api;
  // A stack with one object of a kind should not have to fetch the whole account's list for it.
  if (!listing || !listReads || lists.count(listing.path) === 1) return alone();
  const items = await lists.ifAllowed(listing.path, listing.listKey, listing.query);
  if (!items) return alone();
  const raw = index(listing)(items).get(id);
  if (!raw) return (await isGone(listing, items, { api, id, state, alone })) ? undefined : alone();
  const item = listing.answer ? await listing.answer(raw, state, api) : raw;
  if (!item) return alone();
  // Facts do not change, so what the list lacks of them is known.
  const related = pick(state, (name) => kind.facts.includes(name) && item[name] === undefined);
  const fields = fieldsOf(kind, item, state);
  for (const [name, before] of cheapFirst(listing, Object.entries(state))) {
    const field = fields[name];
    if (!field || field.neverReturned) continue;
    const shown = field.required ? (item[name] ?? undefined) : item[name];
    if (shown !== undefined && !lacksKeys(field.keys, before, shown)) continue;
    const relation = listing.relations?.[name];
    const tied = relation && (await tiedTo(api, relation, id, before));
    // A list that shows the field of others shows that this one's is not set.
    const isUnset = shown === undefined && !field.required && carried(items).has(name);
    if (tied) related[name] = tied;
    else if (!isUnset) return alone();
  }
  return { ...item, ...related };
}

interface Wanted {
  readonly api: Api;
  readonly id: string;
  readonly state: Body;
  /** Reads the object by a call of its own. */
  readonly alone: () => Promise<Body | undefined>;
}

/** What costs more calls is asked when all else is told. */
function cheapFirst({ relations }: Listing, entries: [string, Json][]): [string, Json][] {
  const isCostly = ([name]: [string, Json]) => relations?.[name]?.eachBy !== undefined;
  return [...entries.filter((entry) => !isCostly(entry)), ...entries.filter(isCostly)];
}

/** True where the state knows keys inside an object that the item does not show. */
const lacksKeys = (keys: Fields | undefined, before: Json, shown: Json): boolean =>
  keys !== undefined &&
  isBody(before) &&
  isBody(shown) &&
  Object.keys(before).some((key) => keys[key] && !keys[key].neverReturned && shown[key] === undefined);

/** Names that some item shows: a field of that name is not set on an item that does not show it. */
const carried = memoize((items: readonly Body[]) => new Set(items.flatMap((item) => Object.keys(item))));

const index = memoize(({ idKey }: Listing) =>
  memoize((items: readonly Body[]) => new Map(items.map((item) => [String(item[idKey]), item]))),
);

/**
 * Two lists agree that the object is gone: its own, which shows the id of whatever is in it, and one that tells what it
 * was tied to, and is believed when it tells of losses.
 */
async function isGone({ idKey, relations = {} }: Listing, items: readonly Body[], { api, id, state }: Wanted) {
  if (items.length === 0 || items.some((item) => item[idKey] === undefined)) return false;
  for (const [name, relation] of Object.entries(relations)) {
    if (relation.doubt === "all lost" && (await isLetGo(api, relation, id, state[name] ?? []))) return true;
  }
  return false;
}
