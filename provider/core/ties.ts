import type { Api, Query } from "./api";
import type { Body, Json } from "./json";
import { remembered } from "./remembered";

/** A list of what objects are tied to: agents and the tests they run, tags and what carries them. */
export interface Relation {
  readonly path: string;
  readonly listKey: string;
  readonly query?: Query;
  readonly element: (item: Body) => Json;
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
  readonly doubt: "empty" | "loss" | "change";
}

/** The items that tell the ties; undefined while they would cost more than they spare. */
async function itemsOf({ path, listKey, query, eachBy }: Relation, { lists }: Api) {
  const items = await lists.get(path, listKey, query);
  if (eachBy === undefined) return items;
  return lists.turn(`${path} each`) > items.length ? lists.each(path, listKey, eachBy) : undefined;
}

/** What an object is tied to. Undefined, a doubt: where something it was tied to does not tell, and what is not believed. */
export async function tiedTo(api: Api, relation: Relation, id: string, before: Json): Promise<Json[] | undefined> {
  const { keyOf, doubt } = relation;
  const { now, were, isTold } = await look(api, relation, id, before);
  const still = new Set(now.map(keyOf));
  const lost = were.filter((key) => !still.has(key)).length;
  const isDoubtful = {
    empty: were.length > 0 && now.length === 0,
    loss: lost > 0,
    change: lost > 0 || still.size !== were.length,
  }[doubt];
  return isTold && !isDoubtful ? now : undefined;
}

/** Whether all that an object was tied to tell that they are not tied to it any more. */
export async function isLetGo(api: Api, relation: Relation, id: string, before: Json): Promise<boolean> {
  const { now, were, isTold } = await look(api, relation, id, before);
  return isTold && were.length > 0 && now.length === 0;
}

async function look(api: Api, relation: Relation, id: string, before: Json) {
  const { ties, telling } = inverted(relation)((await itemsOf(relation, api)) ?? NOTHING);
  const were = Array.isArray(before) ? before.map(relation.keyOf) : [];
  return { now: ties.get(id) ?? [], were, isTold: telling.size > 0 && were.every((key) => telling.has(key)) };
}

const NOTHING: readonly Body[] = [];

/** What each object is tied to, and what tells its ties. */
const inverted = remembered(({ element, keyOf, objects }: Relation) =>
  remembered((items: readonly Body[]) => {
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
