import type { LookupDefinition } from "../../core/lookup";

/** Which credential vault operations to find. */
export interface GetCredentialVaultOperationsArgs {
  /**
   * Exact names; each must exist once.
   * @example ["Shop"]
   */
  names?: string[];
}

/** A credential vault operation as the API lists it. */
export interface FoundCredentialVaultOperation {
  /** Id (UUID). */
  readonly id: string;
  /** Name. */
  readonly name: string;
}

export const credentialVaultOperations: LookupDefinition<
  GetCredentialVaultOperationsArgs,
  FoundCredentialVaultOperation
> = {
  name: "getCredentialVaultOperations",
  what: "credential vault operation",
  asks: { names: "list" },
  path: "/operations/credential-vault",
  listKey: "items",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name"],
};
