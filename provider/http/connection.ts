import type { Api, Connection, Lists, Query } from "../core/api";
import { isJsonObject, type Json, type JsonObject } from "../core/json";
import type { Client } from "./client";
import type { Dialect } from "./dialect";
import { NotFoundError, UnreadableAnswerError } from "./errors";
import { listCache } from "./list-cache";
import { pages } from "./pages";

interface ScopeOptions {
  readonly dialect: Pick<Dialect, "nextPage" | "unwrap" | "lostCreates">;
  /** The scope for objects that name none. */
  scope(): Promise<string>;
  /** The query parameters that direct a call to a scope. */
  query(scope: string): Query;
  sleep(ms: number): Promise<void>;
  /** Whether reads may be answered from lists. Default: false. */
  readonly listReads?: boolean;
}

/** The engine's view of an API: objects in scopes. */
export function connection(
  client: Client,
  { dialect, scope, query: scoped, sleep, listReads = false }: ScopeOptions,
): Connection {
  const { nextPage, unwrap = (answer) => answer, lostCreates } = dialect;
  const apis = new Map<string, Api>();
  let inForce: Promise<string> | undefined;

  function within(where: string): Api {
    const known = apis.get(where);
    if (known) return known;
    const lists = listCache((path, key, query) => within(where).list(path, key, query));
    const api = apiWithin(where, lists);
    apis.set(where, api);
    return api;
  }

  function apiWithin(where: string, lists: Lists, timeout?: number): Api {
    const call = (method: string, path: string, query?: Query, body?: Json, repeatable?: boolean) => {
      const response = client.request(method, path, {
        query: { ...query, ...scoped(where) },
        body,
        timeout,
        repeatable,
      });
      // Drop cached lists once a write completes: they may predate it.
      return method === "GET" ? response : response.finally(() => lists.clear());
    };
    const object = async (
      method: string,
      path: string,
      query?: Query,
      body?: Json,
      repeatable?: boolean,
    ): Promise<JsonObject | undefined> => {
      const answer = await call(method, path, query, body, repeatable);
      // The answer to a write may be empty; the answer to a read may not.
      if (method !== "GET" && (answer === undefined || answer === null)) return undefined;
      const found = isJsonObject(answer) ? unwrap(answer) : undefined;
      if (isJsonObject(found)) return found;
      throw new UnreadableAnswerError({ method, path }, "answered with something that is no object.");
    };
    return {
      scope: where,
      lists,
      listReads,
      withTimeout: (seconds) => apiWithin(where, lists, seconds),
      get: (path, query) => object("GET", path, query).catch(undefinedOn404),
      list: (path, listKey, query, onPage) =>
        pages(path, (next) => call("GET", path, { ...query, ...next }), listKey, nextPage, onPage),
      post: async (path, body, query) => (await object("POST", path, query, body)) ?? {},
      postIdempotent: async (path, body, query) => (await object("POST", path, query, body, true)) ?? {},
      put: async (path, body, query) => (await object("PUT", path, query, body)) ?? {},
      patch: async (path, body, query) => (await object("PATCH", path, query, body)) ?? {},
      delete: async (path, query) => void (await call("DELETE", path, query).catch(undefinedOn404)),
    };
  }

  return {
    within,
    sleep,
    lostCreates,
    scope() {
      inForce ??= scope().catch((error) => {
        inForce = undefined;
        throw error;
      });
      return inForce;
    },
  };
}

/** Only the status decides, never a text: an id may contain "404". */
const undefinedOn404 = (error: unknown): undefined => {
  if (error instanceof NotFoundError) return undefined;
  throw error;
};
