import { among, type LookupDefinition } from "../../core/lookup";

/** Which tags to find. All given args must match. Built-in tags are found only with `builtIn` (R138). */
export interface GetTagsArgs {
  /**
   * Exact `key=value` pairs; each must exist once. Two object types may have the same pair: add `objectTypes` then
   * (R133).
   * @example ["team=network"]
   */
  names?: string[];
  /** Keys. */
  keys?: string[];
  /** Values. */
  values?: string[];
  /** Object types: `test`, `v-agent`, ... */
  objectTypes?: string[];
  /**
   * True: only the built-in tags.
   * @defaultValue false
   */
  builtIn?: boolean;
}

/** A tag as the API lists it. */
export interface FoundTag {
  /** Id (UUID). */
  readonly id: string;
  /** Key. */
  readonly key: string;
  /** Value. */
  readonly value: string;
  /** Object type: `test`, `v-agent`, ... */
  readonly objectType: string;
  /** `#rrggbb`. */
  readonly color: string;
}

export const tags: LookupDefinition<GetTagsArgs, FoundTag> = {
  name: "getTags",
  what: "tag",
  asks: { names: "list", keys: "list", values: "list", objectTypes: "list", builtIn: "boolean" },
  path: "/tags",
  listKey: "tags",
  idOf: ({ id }) => String(id),
  nameOf: ({ key, value }) => `${key}=${value}`,
  shows: ["id", "key", "value", "objectType", "color"],
  apart: { by: "objectTypes", of: ({ objectType }) => String(objectType) },
  matches: (item, { keys, values, objectTypes, builtIn = false }) =>
    among(item.key, keys) &&
    among(item.value, values) &&
    among(item.objectType, objectTypes) &&
    Boolean(item.builtIn) === builtIn,
};
