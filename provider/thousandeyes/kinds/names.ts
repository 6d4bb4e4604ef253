import type { UniqueName } from "../../core/define";

interface NamedList {
  readonly path: string;
  readonly listKey: string;
  readonly idKey: string;
  /** The key that holds the name. */
  readonly key: string;
  /** `an alert rule`. */
  readonly what: string;
}

/** Names that stand in one key of the objects of a list. */
export const uniqueNameIn = ({ path, listKey, idKey, key, what }: NamedList): UniqueName => ({
  path,
  listKey,
  nameOf: ({ [key]: name }) => (typeof name === "string" && name !== "" ? name : undefined),
  idOf: ({ [idKey]: id }) => String(id),
  describe: (name) => `${what} called "${name}"`,
});
