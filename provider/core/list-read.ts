import type { Api, Query } from "./api";
import { pick } from "./bodies";
import type { Fields } from "./field";
import { type Body, isBody, type Json } from "./json";
import { remembered } from "./remembered";
import { isLetGo, type Relation, tiedTo } from "./ties";

/** A list that tells of each object what a single read tells, or nearly. */
export interface Listing {
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  readonly idKey: string;
  /** An item in the shape of a single answer; undefined where it leaves a doubt. */
  readonly told?: (item: Body, state: Body, api: Api) => Body | undefined | Promise<Body | undefined>;
  /** Fields that another list tells from its side. */
  readonly relations?: Readonly<Record<string, Relation>>;
}

/** What a list tells of an object: what a single read would, that there is none any more, or nothing sure. */
export type ListRead = Body | "gone" | undefined;

/**
 * Reads an object from the list of its kind, which all reads of a refresh share: a thousand tests cost a call, not a
 * thousand. Exactness is not traded. A list is believed only for what it is seen to carry; an object that is not in it,
 * a managed field that no item shows, a relation it does not tell: undefined, and the object is read alone.
 */
export async function readFromList(
  listing: Listing | undefined,
  { fields, facts }: { readonly fields: Fields; readonly facts: readonly string[] },
  api: Api,
  id: string,
  state: Body,
): Promise<ListRead> {
  const { lists, listReads } = api;
  // A stack with one object of a kind should not have to fetch the whole account's list for it.
  if (!listing || !listReads || lists.turn(listing.path) === 1) return undefined;
  const items = await lists.get(listing.path, listing.listKey, listing.query);
  const raw = index(listing)(items).get(id);
  if (!raw) return (await isGone(listing, items, api, id, state)) ? "gone" : undefined;
  const item = listing.told ? await listing.told(raw, state, api) : raw;
  if (!item) return undefined;
  // Facts do not change, so what the list lacks of them is known.
  const related = pick(state, (name) => facts.includes(name) && item[name] === undefined);
  for (const [name, before] of cheapFirst(listing, Object.entries(state))) {
    const field = fields[name];
    if (!field || field.neverReturned) continue;
    const told = item[name];
    if (told !== undefined && !lacksKeys(field.keys, before, told)) continue;
    const relation = listing.relations?.[name];
    const tied = relation && (await tiedTo(api, relation, id, before));
    if (tied) related[name] = tied;
    else if (told !== undefined || field.required || !carried(items).has(name)) return undefined;
  }
  return { ...item, ...related };
}

/** What costs more calls is asked when all else is told. */
function cheapFirst({ relations }: Listing, entries: [string, Json][]): [string, Json][] {
  const isCostly = ([name]: [string, Json]) => relations?.[name]?.eachBy !== undefined;
  return [...entries.filter((entry) => !isCostly(entry)), ...entries.filter(isCostly)];
}

/** True where the state knows keys inside an object that the item does not show. */
const lacksKeys = (keys: Fields | undefined, before: Json, told: Json): boolean =>
  keys !== undefined &&
  isBody(before) &&
  isBody(told) &&
  Object.keys(before).some((key) => keys[key] && !keys[key].neverReturned && told[key] === undefined);

/** Names that some item shows: a field of that name is not set on an item that does not show it. */
const carried = remembered((items: readonly Body[]) => new Set(items.flatMap((item) => Object.keys(item))));

const index = remembered(({ idKey }: Listing) =>
  remembered((items: readonly Body[]) => new Map(items.map((item) => [String(item[idKey]), item]))),
);

/**
 * Two lists agree that the object is gone: its own, which shows the id of whatever is in it, and one that tells the ties
 * of all that it was tied to. Without the second it is asked for alone.
 */
async function isGone({ idKey, relations = {} }: Listing, items: readonly Body[], api: Api, id: string, state: Body) {
  if (items.length === 0 || items.some((item) => item[idKey] === undefined)) return false;
  for (const [name, relation] of Object.entries(relations)) {
    if (relation.eachBy) continue;
    if (await isLetGo(api, relation, id, state[name] ?? [])) return true;
  }
  return false;
}
