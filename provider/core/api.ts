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
  /** All elements of a list, across its pages. */
  list(path: string, listKey: string, query?: Query): Promise<JsonObject[]>;
  /** Makes something. Never sent twice, because it may have been carried out although its answer was lost. */
  post(path: string, body: Json, query?: Query): Promise<JsonObject>;
  /** A POST that says what shall be (assign, unassign): sent again where that helps. */
  postIdempotent(path: string, body: Json, query?: Query): Promise<JsonObject>;
  put(path: string, body: Json, query?: Query): Promise<JsonObject>;
  patch(path: string, body: Json, query?: Query): Promise<JsonObject>;
  /** What is already gone counts as deleted. */
  delete(path: string, query?: Query): Promise<void>;
}

/** Lists that are fetched once for all who read at the same time. */
export interface Lists {
  get(path: string, listKey: string, query?: Query): Promise<readonly JsonObject[]>;
  /** The list again, newer than the one that `get` gave; fetched once for all who ask at the same time. */
  renew(
    old: Promise<readonly JsonObject[]>,
    path: string,
    listKey: string,
    query?: Query,
  ): Promise<readonly JsonObject[]>;
  /** Undefined where it cannot be had, although single objects may be. */
  tryGet(path: string, listKey: string, query?: Query): Promise<readonly JsonObject[] | undefined>;
  /** How often it was asked with this key since the last write, this time included. */
  countRead(key: string): number;
  /** Something was written: what was fetched before is old. */
  clear(): void;
}

/** The way to an API before it is known where in it an object lies. */
export interface Connection {
  /** The scope in force for new objects. */
  scope(): Promise<string>;
  /** The same object for the same scope. */
  within(scope: string): Api;
  /** Waits, before looking again. */
  sleep(ms: number): Promise<void>;
  readonly lostCreates: LostCreates;
}

/** How an API treats a create whose answer was lost: each one takes its own time, and refuses a twin in its own way. */
export interface LostCreates {
  /** Milliseconds to wait before each look for what it may have made. */
  readonly lookAfterMs: readonly number[];
  /** The same where the caller gave up first, so that it may still be under way. */
  readonly lookWhileSlowMs: readonly number[];
  /** Whether a refusal may mean that the name is taken: by what an earlier try made after all. */
  isNameTaken(refusal: Pick<Failure, "status" | "text">): boolean;
}

/** What a failure tells about the request. */
export interface Failure extends Error {
  /** The request may have been carried out although no answer says so. */
  readonly ambiguous?: boolean;
  /** ... and may still be under way. */
  readonly slow?: boolean;
  /** The status of the answer, where there was one. */
  readonly status?: number;
  /** The API's own words in it. */
  readonly text?: string;
}

/** Looks a setting up by its name in a configuration, or a variable by its name in the environment. */
export type ReadSetting = (name: string) => string | undefined;
