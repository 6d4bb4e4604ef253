import type { Api, Query } from "./api";
import { type Body, isBody, type Json } from "./json";
import { memoize } from "./memoize";

/** A list of what objects are tied to: agents and the tests they run, tags and what carries them. */
export interface Relation {
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  /** The element that stands for an item in the field of the object. */
  readonly element: (item: Body) => Json;
  /** The keys of `element`: what the object knows of its ties beyond them, only its own answer tells. */
  readonly keys?: readonly string[];
  /** What tells elements apart. */
  readonly keyOf: (element: Json) => string;
  /** The ids of the objects tied to it; undefined: the item does not tell. */
  readonly objects: (item: Body) => readonly string[] | undefined;
  /**
   * The key of an item's id, where the list does not tell but each item's single answer does. That is a call for each
   * item, so it is only used once as many objects were read alone as there are items.
   */
  readonly eachBy?: string;
  /** What is not believed, so that the object is asked alone: that it lost all its ties, any of them, or that any changed. */
  readonly doubt: "all lost" | "any lost" | "any change";
}

/** What an object is tied to. Undefined, a doubt: where something it was tied to does not tell, or what is not believed. */
export async function tiedTo(api: Api, relation: Relation, id: string, before: Json): Promise<Json[] | undefined> {
  if (holdsMore(relation, before)) return undefined;
  const { now, were, isTold } = await look(api, relation, id, before);
  const still = new Set(now.map(relation.keyOf));
  const lost = were.filter((key) => !still.has(key)).length;
  const isDoubtful = {
    "all lost": were.length > 0 && now.length === 0,
    "any lost": lost > 0,
    "any change": lost > 0 || still.size !== were.length,
  }[relation.doubt];
  return isTold && !isDoubtful ? now : undefined;
}

const holdsMore = ({ keys }: Relation, before: Json) =>
  keys !== undefined &&
  Array.isArray(before) &&
  before.some((one) => isBody(one) && Object.keys(one).some((key) => !keys.includes(key)));

/** Whether all that an object was tied to tell that they are not tied to it any more. */
export async function isLetGo(api: Api, relation: Relation, id: string, before: Json): Promise<boolean> {
  const { now, were, isTold } = await look(api, relation, id, before);
  return isTold && were.length > 0 && now.length === 0;
}

async function look(api: Api, relation: Relation, id: string, before: Json) {
  const { ties, telling } = inverted(relation)((await tellingItems(api, relation)) ?? NOTHING);
  const were = Array.isArray(before) ? before.map(relation.keyOf) : [];
  return { now: ties.get(id) ?? [], were, isTold: telling.size > 0 && were.every((key) => telling.has(key)) };
}

const NOTHING: readonly Body[] = [];

/** Undefined while they would cost more than they spare, and where they are refused. */
async function tellingItems(api: Api, { path, listKey, query, eachBy }: Relation) {
  const items = await api.lists.ifAllowed(path, listKey, query);
  if (!items || eachBy === undefined) return items;
  if (api.lists.count(`each of ${path}`) <= items.length) return undefined;
  return answersOf(items, (item) => api.get(`${path}/${encodeURIComponent(String(item[eachBy]))}`));
}

const answers = new WeakMap<readonly Body[], Promise<readonly Body[] | undefined>>();

/** The single answers of all items, asked once for each list; undefined where one of them is refused. */
function answersOf(items: readonly Body[], ask: (item: Body) => Promise<Body | undefined>) {
  const all =
    answers.get(items) ??
    Promise.all(items.map(ask)).then(
      (told) => told.filter((answer) => answer !== undefined),
      () => undefined,
    );
  answers.set(items, all);
  return all;
}

/** What each object is tied to, and what tells its ties. */
const inverted = memoize(({ element, keyOf, objects }: Relation) =>
  memoize((items: readonly Body[]) => {
    const ties = new Map<string, Json[]>();
    const telling = new Set<string>();
    for (const item of items) {
      const ids = objects(item);
      if (ids) telling.add(keyOf(element(item)));
      for (const id of ids ?? []) ties.set(id, [...(ties.get(id) ?? []), element(item)]);
    }
    return { ties, telling };
  }),
);
