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
  /** A tie that no longer shows is not believed to be gone, because the API was seen not to show ties that exist. */
  readonly doubtLost?: boolean;
}

/** What an object is tied to. Undefined, a doubt: where something it was tied to does not tell, and where all is lost. */
export async function tiedTo(api: Api, relation: Relation, id: string, before: Json): Promise<Json[] | undefined> {
  const { now, were, isTold } = await look(api, relation, id, before);
  const still = new Set(now.map(relation.keyOf));
  const isLost = relation.doubtLost ? were.some((key) => !still.has(key)) : were.length > 0 && now.length === 0;
  return isTold && !isLost ? now : undefined;
}

/** Whether all that an object was tied to tell that they are not tied to it any more. */
export async function isLetGo(api: Api, relation: Relation, id: string, before: Json): Promise<boolean> {
  const { now, were, isTold } = await look(api, relation, id, before);
  return isTold && were.length > 0 && now.length === 0;
}

async function look(api: Api, relation: Relation, id: string, before: Json) {
  const { ties, telling } = inverted(relation)(await api.lists.get(relation.path, relation.listKey, relation.query));
  const were = Array.isArray(before) ? before.map(relation.keyOf) : [];
  return { now: ties.get(id) ?? [], were, isTold: telling.size > 0 && were.every((key) => telling.has(key)) };
}

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
