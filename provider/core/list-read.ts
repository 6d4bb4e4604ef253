import type { Api, Query } from "./api";
import { pick } from "./bodies";
import type { Fields } from "./field";
import { type Body, isBody, type Json } from "./json";

/** A list that tells of each object what a single read tells, or nearly. */
export interface Listing {
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  readonly idKey: string;
  /** An item in the shape of a single answer; undefined where it leaves a doubt. */
  readonly told?: (item: Body, state: Body, api: Api) => Body | undefined;
  /** Fields that another list tells from its side. */
  readonly relations?: Readonly<Record<string, Relation>>;
}

/** A list of what objects are tied to: agents and the tests they run, tags and what carries them. */
export interface Relation {
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  readonly element: (item: Body) => Json;
  /** The ids of the objects tied to it; undefined: the list does not tell. */
  readonly objects: (item: Body) => readonly string[] | undefined;
  /** An empty answer is not believed, because the API was seen to give one for ties that exist. */
  readonly doubtEmpty?: boolean;
}

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
): Promise<Body | undefined> {
  const { lists, listReads } = api;
  // A stack with one object of a kind should not have to fetch the whole account's list for it.
  if (!listing || !listReads || lists.isFirst(listing.path)) return undefined;
  const items = await lists.get(listing.path, listing.listKey, listing.query);
  const raw = indexOf(items, listing.idKey).get(id);
  const item = raw && (listing.told ? listing.told(raw, state, api) : raw);
  if (!item) return undefined;
  // Facts do not change, so what the list lacks of them is known.
  const related = pick(state, (name) => facts.includes(name) && item[name] === undefined);
  for (const [name, before] of Object.entries(state)) {
    const field = fields[name];
    if (!field || field.neverReturned) continue;
    const told = item[name];
    if (told !== undefined && !lacksKeys(field.keys, before, told)) continue;
    const relation = listing.relations?.[name];
    const tied = relation && (await tiedTo(api, relation, id));
    if (tied && !(relation?.doubtEmpty && tied.length === 0 && !isEmpty(before))) related[name] = tied;
    else if (told !== undefined || !carries(items, name)) return undefined;
  }
  return { ...item, ...related };
}

/** True where the state knows keys inside an object that the item does not show. */
const lacksKeys = (keys: Fields | undefined, before: Json, told: Json): boolean =>
  keys !== undefined &&
  isBody(before) &&
  isBody(told) &&
  Object.keys(before).some((key) => keys[key] && !keys[key].neverReturned && told[key] === undefined);

const isEmpty = (value: Json) => Array.isArray(value) && value.length === 0;

const indexes = new WeakMap<readonly Body[], Map<string, Body>>();
const carried = new WeakMap<readonly Body[], Set<string>>();
const ties = new WeakMap<readonly Body[], Map<string, Json[]> | "untold">();

function indexOf(items: readonly Body[], idKey: string): Map<string, Body> {
  const index = indexes.get(items) ?? new Map(items.map((item) => [String(item[idKey]), item]));
  indexes.set(items, index);
  return index;
}

/** Whether any item shows the field: then it is not set on one that does not. */
function carries(items: readonly Body[], name: string): boolean {
  const names = carried.get(items) ?? new Set(items.flatMap((item) => Object.keys(item)));
  carried.set(items, names);
  return names.has(name);
}

async function tiedTo(api: Api, relation: Relation, id: string): Promise<Json[] | undefined> {
  const items = await api.lists.get(relation.path, relation.listKey, relation.query);
  const known = ties.get(items) ?? invert(items, relation);
  ties.set(items, known);
  return known === "untold" ? undefined : (known.get(id) ?? []);
}

function invert(items: readonly Body[], { element, objects }: Relation): Map<string, Json[]> | "untold" {
  const byObject = new Map<string, Json[]>();
  let isTold = false;
  for (const item of items) {
    const ids = objects(item);
    isTold ||= ids !== undefined;
    for (const id of ids ?? []) byObject.set(id, [...(byObject.get(id) ?? []), element(item)]);
  }
  return isTold ? byObject : "untold";
}
