import type { Api, Connection, Lists, Query } from "../core/api";
import { isJsonObject, type Json, type JsonObject } from "../core/json";
import type { Client } from "./client";
import type { Dialect } from "./dialect";
import { NotFoundError, UnreadableAnswerError } from "./errors";
import { listCache } from "./list-cache";
import { pages } from "./pages";

interface ScopeOptions {
  readonly dialect: Pick<Dialect, "nextPage" | "unwrap" | "lostCreates">;
  /** The scope in force where no object names one. */
  scope(): Promise<string>;
  /** The query parameters that direct a call to a scope. */
  query(scope: string): Query;
  sleep(ms: number): Promise<void>;
  /** Whether reads may be answered from lists. Default: false. */
  readonly listReads?: boolean;
}

/** What the engine knows an API as: objects in scopes. */
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
    const made = apiWithin(where, lists);
    apis.set(where, made);
    return made;
  }

  function apiWithin(where: string, lists: Lists, timeout?: number): Api {
    const call = (method: string, path: string, query?: Query, body?: Json, repeatable?: boolean) => {
      const asked = client.request(method, path, { query: { ...query, ...scoped(where) }, body, timeout, repeatable });
      // A list is older than a write that began before it came, and than one that ended after it was asked for.
      return method === "GET" ? asked : asked.finally(() => lists.clear());
    };
    const object = async (
      method: string,
      path: string,
      query?: Query,
      body?: Json,
      repeatable?: boolean,
    ): Promise<JsonObject | undefined> => {
      const answer = await call(method, path, query, body, repeatable);
      // What was written says it all: only a read needs an answer.
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
      list: (path, listKey, query) =>
        pages(path, (next) => call("GET", path, { ...query, ...next }), listKey, nextPage),
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

/** Decided by the status alone, never by a text: an id may well contain "404". */
const undefinedOn404 = (error: unknown): undefined => {
  if (error instanceof NotFoundError) return undefined;
  throw error;
};
