import type { LookupDefinition } from "../../core/lookup";

/** Which generic connectors to find. */
export interface GetGenericConnectorsArgs {
  /**
   * Exact names; each must exist once.
   * @example ["Incidents"]
   */
  names?: string[];
}

/** A generic connector as the API lists it, without how it logs in. */
export interface FoundGenericConnector {
  /** Id (UUID). */
  readonly id: string;
  /** Name. */
  readonly name: string;
}

export const genericConnectors: LookupDefinition<GetGenericConnectorsArgs, FoundGenericConnector> = {
  name: "getGenericConnectors",
  what: "generic connector",
  asks: { names: "list" },
  path: "/connectors/generic",
  listKey: "items",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name"],
};
