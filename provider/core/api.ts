import type { Json, JsonObject } from "./json";

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the engine needs of an HTTP API. Failures are thrown, with a message for people. */
export interface Api {
  /** The scope (an account, a project) that all these calls are directed to. */
  readonly scope: string;
  /** The same calls with other time-outs: seconds for each phase. */
  withTimeout(seconds: number): Api;
  readonly lists: Lists;
  /** Whether objects may be read from lists. */
  readonly listReads: boolean;
  /** Undefined: there is no such object (404). */
  get(path: string, query?: Query): Promise<JsonObject | undefined>;
  /** All elements of a list, across its pages. `onPage` hears of each how many it has, and may throw to end it. */
  list(path: string, listKey: string, query?: Query, onPage?: (items: number) => void): Promise<JsonObject[]>;
  /** Creates something. Never sent twice: it may have been carried out although its answer was lost. */
  post(path: string, body: Json, query?: Query): Promise<JsonObject>;
  /** An idempotent POST (assign, unassign): sent again after a failure that may pass. */
  postIdempotent(path: string, body: Json, query?: Query): Promise<JsonObject>;
  put(path: string, body: Json, query?: Query): Promise<JsonObject>;
  patch(path: string, body: Json, query?: Query): Promise<JsonObject>;
  /** An object that is already gone counts as deleted. */
  delete(path: string, query?: Query): Promise<void>;
}

/** Lists that are fetched once and shared by all reads at the same time. */
export interface Lists {
  get(path: string, listKey: string, query?: Query): Promise<readonly JsonObject[]>;
  /** Fetches the list again, newer than the one from `get`; once for all callers at the same time. */
  renew(
    old: Promise<readonly JsonObject[]>,
    path: string,
    listKey: string,
    query?: Query,
  ): Promise<readonly JsonObject[]>;
  /** Undefined if the list cannot be read. Single objects may still be readable. */
  tryGet(path: string, listKey: string, query?: Query): Promise<readonly JsonObject[] | undefined>;
  /** Counts this read, and returns the number of reads with this key since the last write. */
  countRead(key: string): number;
  /** Called after a write: lists that were fetched before may be out of date. */
  clear(): void;
}

/** An API before the scope of an object is known. */
export interface Connection {
  /** The scope for new objects. */
  scope(): Promise<string>;
  /** The same `Api` object for the same scope. */
  within(scope: string): Api;
  /** Waits. */
  sleep(ms: number): Promise<void>;
  readonly lostCreates: LostCreates;
}

/**
 * How an API treats a create whose answer was lost: how long it may take, and how it refuses a second object of that
 * name.
 */
export interface LostCreates {
  /** Milliseconds to wait before each lookup of the object that may have been created. */
  readonly lookupDelaysMs: readonly number[];
  /** The same after a time-out, when the create may still be running. */
  readonly slowLookupDelaysMs: readonly number[];
  /** True if the error may mean that the name is taken, because an earlier attempt created the object after all. */
  isNameTaken(refusal: Pick<Failure, "status" | "text">): boolean;
}

/** A failed call. */
export interface Failure extends Error {
  /** The request may have been carried out although no answer says so. */
  readonly ambiguous?: boolean;
  /** The request may still be running. */
  readonly mayStillComplete?: boolean;
  /** The status of the answer, where there was one. */
  readonly status?: number;
  /** The API's own text in that answer. */
  readonly text?: string;
}

/** Reads a setting by its name in the configuration, or a variable by its name in the environment. */
export type ReadSetting = (name: string) => string | undefined;
