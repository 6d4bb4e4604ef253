import type { Api, Failure } from "./api";
import type { JsonObject } from "./json";

interface Listed {
  readonly path: string;
  readonly listKey: string;
  readonly idKey: string;
}

/**
 * Reads an object that only the list of its kind shows; undefined if it is gone. An item without an id could be the
 * object, so such a list proves nothing.
 */
export async function readFromList(
  api: Api,
  { path, listKey, idKey }: Listed,
  id: string,
): Promise<JsonObject | undefined> {
  const items = await (api.listReads ? api.lists.get(path, listKey) : api.list(path, listKey));
  const found = items.find((item) => String(item[idKey]) === id);
  if (found) return found;
  if (items.every((item) => (item[idKey] ?? null) !== null)) return undefined;
  const failure: Failure = Object.assign(new Error(`GET ${path}: an item of the answer lacks ${idKey}.`), {
    ambiguous: true,
  });
  throw failure;
}
