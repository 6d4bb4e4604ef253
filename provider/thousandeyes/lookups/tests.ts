import { among, is, type LookupDefinition } from "../../core/lookup";

/** Which tests to find. All given args must match. */
export interface GetTestsArgs {
  /** Exact names; each must exist once. Tests of two types may have the same name: add `types` then (R055). */
  names?: string[];
  /**
   * Types, as the API names them.
   * @example ["http-server", "page-load"]
   */
  types?: string[];
  /** Only enabled ones, or only disabled ones. */
  enabled?: boolean;
}

/** A test as the API lists it. */
export interface FoundTest {
  /** Id (digits). */
  readonly testId: string;
  /** Name. */
  readonly testName: string;
  /** `http-server`, `page-load`, ... */
  readonly type: string;
  /** Whether it is enabled. */
  readonly enabled: boolean;
  /** Seconds between two rounds. BGP tests have none. */
  readonly interval?: number;
}

export const tests: LookupDefinition<GetTestsArgs, FoundTest> = {
  name: "getTests",
  what: "test",
  asks: { names: "list", types: "list", enabled: "boolean" },
  path: "/tests",
  listKey: "tests",
  idOf: ({ testId }) => String(testId),
  nameOf: ({ testName }) => String(testName),
  shows: ["testId", "testName", "type", "enabled", "interval"],
  apart: { by: "types", of: ({ type }) => String(type) },
  // R226: the list has saved events too, which are snapshots and not tests.
  matches: (item, { types, enabled }) => !item.savedEvent && among(item.type, types) && is(item.enabled, enabled),
};
