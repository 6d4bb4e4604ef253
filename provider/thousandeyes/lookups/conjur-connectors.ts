import type { LookupDefinition } from "../../core/lookup";

/** Which Conjur connectors to find. */
export interface GetConjurConnectorsArgs {
  /**
   * Exact names; each must exist once.
   * @example ["Vault"]
   */
  names?: string[];
}

/** A Conjur connector as the API lists it, without how it logs in. */
export interface FoundConjurConnector {
  /** Id (UUID). */
  readonly id: string;
  /** Name. */
  readonly name: string;
}

export const conjurConnectors: LookupDefinition<GetConjurConnectorsArgs, FoundConjurConnector> = {
  name: "getConjurConnectors",
  what: "Conjur connector",
  asks: { names: "list" },
  path: "/connectors/conjur",
  listKey: "items",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name"],
};
