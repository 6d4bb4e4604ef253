import type { Api } from "./api";
import { asRequest } from "./bodies";
import { getObject, getOrThrow } from "./collection";
import type { Operations } from "./define";
import type { Fields } from "./field";
import { equal, type JsonObject } from "./json";
import { type OneForEach, ownedAlone } from "./one-for-each";

interface Singleton {
  readonly path: string;
  readonly fields: Fields;
  /** A key that every answer has. */
  readonly always: string;
  /** The input that names the scope, and what its settings are called. */
  readonly each: OneForEach;
  /** Makes a request from inputs, if their shapes differ. */
  readonly toRequest?: (body: JsonObject) => JsonObject;
}

/**
 * The operations of settings that every scope has exactly once: they can be read and replaced, neither made nor deleted.
 * The id is the scope. A create takes them over; a delete leaves them as they are. Two resources for one scope, which
 * would undo each other, are refused.
 */
export function singleton({ path, fields, always, toRequest = (body) => body, each }: Singleton): Operations {
  /** The settings with this change. A PUT has all of them; one that changes nothing is not sent. */
  async function change(api: Api, body: JsonObject): Promise<JsonObject> {
    const now = await getOrThrow(api, path, always);
    const there = asRequest(fields, now);
    const wanted = { ...there, ...body };
    if (equal(there, wanted)) return now;
    const answer = await api.put(path, toRequest(wanted));
    return answer[always] === undefined ? getOrThrow(api, path, always) : answer;
  }
  return {
    create: async (api, _news, body) => ({ id: api.scope, answer: await change(api, body) }),
    read: async (api, id) => (id === api.scope ? getObject(api, path, always) : undefined),
    update: (api, _id, { body }) => change(api, body),
    delete: async () => {},
    ...ownedAlone(each),
  };
}
