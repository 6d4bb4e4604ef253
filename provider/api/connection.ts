import type { Api, Connection, Lists, Query } from "../core/api";
import type { Json } from "../core/json";
import type { Client } from "./client";
import { NotFoundError } from "./errors";
import { listCache } from "./list-cache";
import { pages } from "./pages";

interface Scoping {
  /** The scope in force where no object names one. */
  scope(): Promise<string>;
  /** The query parameters that direct a call to a scope. */
  query(scope: string): Query;
  pause(ms: number): Promise<void>;
  /** Whether reads may be answered from lists. Default: false. */
  readonly listReads?: boolean;
}

/** What the engine knows an API as: objects in scopes. */
export function connection(client: Client, { scope, query: scoped, pause, listReads = false }: Scoping): Connection {
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
    return {
      scope: where,
      lists,
      listReads,
      patient: (seconds) => apiWithin(where, lists, seconds),
      get: (path, query) => call("GET", path, query).catch(goneIs(undefined)),
      list: (path, listKey, query) => pages((next) => call("GET", path, { ...query, ...next }), listKey),
      post: async (path, body, query) => (await call("POST", path, query, body)) ?? {},
      repeat: async (path, body, query) => (await call("POST", path, query, body, true)) ?? {},
      put: async (path, body, query) => (await call("PUT", path, query, body)) ?? {},
      patch: async (path, body, query) => (await call("PATCH", path, query, body)) ?? {},
      delete: async (path, query) => void (await call("DELETE", path, query).catch(goneIs(undefined))),
    };
  }

  return {
    within,
    pause,
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
const goneIs =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof NotFoundError) return value;
    throw error;
  };
