import type { LookupDefinition } from "../../core/lookup";

/** Which credentials to find. All given args must match. */
export interface GetCredentialsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
}

/** A credential, without its value. */
export interface FoundCredential {
  /** Id (digits). */
  readonly id: string;
  /** Name. */
  readonly name: string;
}

export const credentials: LookupDefinition<GetCredentialsArgs, FoundCredential> = {
  name: "getCredentials",
  what: "credential",
  asks: { names: "list" },
  path: "/credentials",
  listKey: "credentials",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name"],
};
