import type { Api, Query } from "./api";
import { pick } from "./bodies";
import type { Fields } from "./field";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { fieldsOf, type Tabled } from "./keys";
import { memoizeByIdentity } from "./memoize";
import { isFullyUnlinked, type Relation, relatedTo } from "./relation";

/** A list whose items carry all fields of a single read, or almost all. */
export interface BulkRead {
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  readonly idKey: string;
  /** The objects in an item of the list, if an item holds several. */
  readonly itemsOf?: (item: JsonObject) => JsonObject[];
  /** An item in the shape of a single answer; undefined if the item alone does not prove enough. */
  readonly fromItem?: (
    item: JsonObject,
    state: JsonObject,
    api: Api,
  ) => JsonObject | undefined | Promise<JsonObject | undefined>;
  /** Fields that another list shows, from its side of the relation. */
  readonly relations?: Readonly<Record<string, Relation>>;
}

/**
 * Reads an object from the list of its kind, which all reads of a refresh share: a thousand tests cost a call, not a
 * thousand. The result is as exact as a single read. A list is trusted only for the fields it shows: if it lacks a
 * managed field or a relation, or if the object is in one list and not in another, `readSingle` reads the object.
 * Undefined: the object is gone.
 */
export async function readInBulk(
  bulkRead: BulkRead | undefined,
  kind: Tabled & { readonly computed: readonly string[] },
  { api, id, state, readSingle }: ReadRequest,
): Promise<JsonObject | undefined> {
  const { lists, listReads } = api;
  // A stack with one object of a kind should not fetch the list of the whole account.
  if (!bulkRead || !listReads || lists.countRead(bulkRead.path) === 1) return readSingle();
  const list = await lists.tryGet(bulkRead.path, bulkRead.listKey, bulkRead.query);
  if (!list) return readSingle();
  const items = itemsIn(bulkRead)(list);
  const raw = index(bulkRead)(items).get(id);
  if (!raw) return (await isGone(bulkRead, items, { api, id, state, readSingle })) ? undefined : readSingle();
  const item = bulkRead.fromItem ? await bulkRead.fromItem(raw, state, api) : raw;
  if (!item) return readSingle();
  // Computed outputs do not change, so those that the list lacks come from the state.
  const related = pick(state, (name) => kind.computed.includes(name) && item[name] === undefined);
  const fields = fieldsOf(kind, item, state);
  for (const [name, before] of cheapFirst(bulkRead, Object.entries(state))) {
    const field = fields[name];
    if (!field || field.writeOnly) continue;
    const shown = field.required ? (item[name] ?? undefined) : item[name];
    if (shown !== undefined && !lacksKeys(field.keys, before, shown)) continue;
    const relation = bulkRead.relations?.[name];
    const links = relation && (await relatedTo(api, relation, id, before));
    // If other items of the list show the field, it is not set on this one.
    const isUnset = shown === undefined && !field.required && knownKeys(items).has(name);
    if (links) related[name] = links;
    else if (!isUnset) return readSingle();
  }
  return { ...item, ...related };
}

interface ReadRequest {
  readonly api: Api;
  readonly id: string;
  readonly state: JsonObject;
  /** Reads the object with a single call. */
  readonly readSingle: () => Promise<JsonObject | undefined>;
}

/** Check expensive relations last. */
function cheapFirst({ relations }: BulkRead, entries: [string, Json][]): [string, Json][] {
  const isCostly = ([name]: [string, Json]) => relations?.[name]?.detailKey !== undefined;
  return [...entries.filter((entry) => !isCostly(entry)), ...entries.filter(isCostly)];
}

/** True if the state has keys inside an object that the item does not show. */
const lacksKeys = (keys: Fields | undefined, before: Json, shown: Json): boolean =>
  keys !== undefined &&
  isJsonObject(before) &&
  isJsonObject(shown) &&
  Object.keys(before).some((key) => keys[key] && !keys[key].writeOnly && shown[key] === undefined);

/** The objects of a list. The same array for the same list. */
export const itemsIn = memoizeByIdentity(({ itemsOf }: BulkRead) =>
  memoizeByIdentity((list: readonly JsonObject[]) => (itemsOf ? list.flatMap(itemsOf) : list)),
);

/** The names that any item shows: on an item without such a name, that field is not set. */
const knownKeys = memoizeByIdentity(
  (items: readonly JsonObject[]) => new Set(items.flatMap((item) => Object.keys(item))),
);

const index = memoizeByIdentity(({ idKey }: BulkRead) =>
  memoizeByIdentity((items: readonly JsonObject[]) => new Map(items.map((item) => [String(item[idKey]), item]))),
);

/**
 * True if two lists agree that the object is gone: its own list, which shows the ids of all its items, and the list of
 * a relation that is trusted when it shows a loss.
 */
async function isGone(
  { idKey, relations = {} }: BulkRead,
  items: readonly JsonObject[],
  { api, id, state }: ReadRequest,
) {
  if (items.length === 0 || items.some((item) => item[idKey] === undefined)) return false;
  for (const [name, relation] of Object.entries(relations)) {
    if (relation.distrust === "all lost" && (await isFullyUnlinked(api, relation, id, state[name] ?? []))) return true;
  }
  return false;
}
