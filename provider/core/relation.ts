import type { Api, Query } from "./api";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { memoizeByIdentity } from "./memoize";

/** A list of what objects are tied to: agents and the tests they run, tags and what carries them. */
export interface Relation {
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  /** The element that stands for an item in the field of the object. */
  readonly element: (item: JsonObject) => Json;
  /** The keys of `element`: what the object knows of its ties beyond them, only its own answer tells. */
  readonly keys?: readonly string[];
  /** What tells elements apart. */
  readonly keyOf: (element: Json) => string;
  /** The ids of the objects tied to it; undefined: the item does not tell. */
  readonly objectIds: (item: JsonObject) => readonly string[] | undefined;
  /**
   * The key of an item's id, where the list does not tell but each item's single answer does. That is a call for each
   * item, so it is only used once as many objects were read alone as there are items.
   */
  readonly detailKey?: string;
  /** What is not believed, so that the object is asked alone: that it lost all its ties, any of them, or that any changed. */
  readonly distrust: "all lost" | "any lost" | "any change";
}

/** What an object is tied to. Undefined, a doubt: where something it was tied to does not tell, or what is not believed. */
export async function relatedTo(api: Api, relation: Relation, id: string, before: Json): Promise<Json[] | undefined> {
  if (holdsMore(relation, before)) return undefined;
  const { now, were, isTold } = await compareWithState(api, relation, id, before);
  const still = new Set(now.map(relation.keyOf));
  const lost = were.filter((key) => !still.has(key)).length;
  const isDoubtful = {
    "all lost": were.length > 0 && now.length === 0,
    "any lost": lost > 0,
    "any change": lost > 0 || still.size !== were.length,
  }[relation.distrust];
  return isTold && !isDoubtful ? now : undefined;
}

const holdsMore = ({ keys }: Relation, before: Json) =>
  keys !== undefined &&
  Array.isArray(before) &&
  before.some((one) => isJsonObject(one) && Object.keys(one).some((key) => !keys.includes(key)));

/** Whether all that an object was tied to tell that they are not tied to it any more. */
export async function isFullyUnlinked(api: Api, relation: Relation, id: string, before: Json): Promise<boolean> {
  const { now, were, isTold } = await compareWithState(api, relation, id, before);
  return isTold && were.length > 0 && now.length === 0;
}

async function compareWithState(api: Api, relation: Relation, id: string, before: Json) {
  const { ties, telling } = inverted(relation)((await relationItems(api, relation)) ?? NOTHING);
  const were = Array.isArray(before) ? before.map(relation.keyOf) : [];
  return { now: ties.get(id) ?? [], were, isTold: telling.size > 0 && were.every((key) => telling.has(key)) };
}

const NOTHING: readonly JsonObject[] = [];

/** Undefined while they would cost more than they spare, and where they are refused. */
async function relationItems(api: Api, { path, listKey, query, detailKey }: Relation) {
  const items = await api.lists.tryGet(path, listKey, query);
  if (!items || detailKey === undefined) return items;
  if (api.lists.countRead(`each of ${path}`) <= items.length) return undefined;
  return answersOf(items, (item) => api.get(`${path}/${encodeURIComponent(String(item[detailKey]))}`));
}

const answers = new WeakMap<readonly JsonObject[], Promise<readonly JsonObject[] | undefined>>();

/** The single answers of all items, asked once for each list; undefined where one of them is refused. */
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

/** What each object is tied to, and what tells its ties. */
const inverted = memoizeByIdentity(({ element, keyOf, objectIds }: Relation) =>
  memoizeByIdentity((items: readonly JsonObject[]) => {
    const ties = new Map<string, Json[]>();
    const telling = new Set<string>();
    for (const item of items) {
      const ids = objectIds(item);
      if (ids) telling.add(keyOf(element(item)));
      for (const id of ids ?? []) ties.set(id, [...(ties.get(id) ?? []), element(item)]);
    }
    return { ties, telling };
  }),
);
