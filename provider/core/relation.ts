import type { Api, Query } from "./api";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { memoizeByIdentity } from "./memoize";

/**
 * A list that shows a relation from the other side: agents and the tests they run, tags and the objects that carry
 * them.
 */
export interface Relation {
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  /** The element of the object's field that refers to an item. */
  readonly element: (item: JsonObject) => Json;
  /** The keys of `element`. If the field of the object has more keys, only a single read of the object shows them. */
  readonly keys?: readonly string[];
  /** The identity of an element. */
  readonly keyOf: (element: Json) => string;
  /** The ids of the objects related to an item; undefined if the item does not show them. */
  readonly objectIds: (item: JsonObject) => readonly string[] | undefined;
  /**
   * The key of an item's id, if the list does not show the relation but a single read of each item does. That costs one
   * call for each item, so it is used only after as many single reads of objects as there are items.
   */
  readonly detailKey?: string;
  /**
   * Which changes the list may not prove alone: the loss of all links, the loss of any, or any change. After such a
   * change the object is read individually.
   */
  readonly distrust: "all lost" | "any lost" | "any change";
}

/**
 * The current links of an object. Undefined if the list does not prove them: a former link is not in it, or it may not
 * prove this change alone.
 */
export async function relatedTo(api: Api, relation: Relation, id: string, before: Json): Promise<Json[] | undefined> {
  if (holdsMore(relation, before)) return undefined;
  const { now, were, isProven } = await compareWithState(api, relation, id, before);
  const still = new Set(now.map(relation.keyOf));
  const lost = were.filter((key) => !still.has(key)).length;
  const isDoubtful = {
    "all lost": were.length > 0 && now.length === 0,
    "any lost": lost > 0,
    "any change": lost > 0 || still.size !== were.length,
  }[relation.distrust];
  return isProven && !isDoubtful ? now : undefined;
}

const holdsMore = ({ keys }: Relation, before: Json) =>
  keys !== undefined &&
  Array.isArray(before) &&
  before.some((one) => isJsonObject(one) && Object.keys(one).some((key) => !keys.includes(key)));

/** True if every former relation now reports the link gone. */
export async function isFullyUnlinked(api: Api, relation: Relation, id: string, before: Json): Promise<boolean> {
  const { now, were, isProven } = await compareWithState(api, relation, id, before);
  return isProven && were.length > 0 && now.length === 0;
}

async function compareWithState(api: Api, relation: Relation, id: string, before: Json) {
  const { links, showing } = inverted(relation)((await relationItems(api, relation)) ?? NOTHING);
  const were = Array.isArray(before) ? before.map(relation.keyOf) : [];
  return { now: links.get(id) ?? [], were, isProven: showing.size > 0 && were.every((key) => showing.has(key)) };
}

const NOTHING: readonly JsonObject[] = [];

/** Undefined if fetching details would cost more calls than it saves, or is forbidden. */
async function relationItems(api: Api, { path, listKey, query, detailKey }: Relation) {
  const items = await api.lists.tryGet(path, listKey, query);
  if (!items || detailKey === undefined) return items;
  if (api.lists.countRead(`each of ${path}`) <= items.length) return undefined;
  return answersOf(items, (item) => api.get(`${path}/${encodeURIComponent(String(item[detailKey]))}`));
}

const answers = new WeakMap<readonly JsonObject[], Promise<readonly JsonObject[] | undefined>>();

/** The single reads of all items, made once for each list; undefined if one of them fails. */
function answersOf(items: readonly JsonObject[], ask: (item: JsonObject) => Promise<JsonObject | undefined>) {
  const all =
    answers.get(items) ??
    Promise.all(items.map(ask)).then(
      (all) => all.filter((answer) => answer !== undefined),
      () => undefined,
    );
  answers.set(items, all);
  return all;
}

/** The links of each object, and the items that show links. */
const inverted = memoizeByIdentity(({ element, keyOf, objectIds }: Relation) =>
  memoizeByIdentity((items: readonly JsonObject[]) => {
    const links = new Map<string, Json[]>();
    const showing = new Set<string>();
    for (const item of items) {
      const ids = objectIds(item);
      if (ids) showing.add(keyOf(element(item)));
      for (const id of ids ?? []) links.set(id, [...(links.get(id) ?? []), element(item)]);
    }
    return { links, showing };
  }),
);
