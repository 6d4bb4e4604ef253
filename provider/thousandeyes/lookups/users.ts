import type { LookupDefinition } from "../../core/lookup";

/** Which users to find. */
export interface GetUsersArgs {
  /**
   * Exact e-mail addresses; each must exist once. They are unique, names are not (R181).
   * @example ["ops@example.com"]
   */
  names?: string[];
}

/** A user as the API lists it: without roles (R183). */
export interface FoundUser {
  /** Id (digits). */
  readonly uid: string;
  /** E-mail address. */
  readonly email: string;
  /** Display name. */
  readonly name?: string;
  /** When the user was registered: ISO 8601, UTC. */
  readonly dateRegistered: string;
}

export const users: LookupDefinition<GetUsersArgs, FoundUser> = {
  name: "getUsers",
  what: "user",
  asks: { names: "list" },
  path: "/users",
  listKey: "users",
  idOf: ({ uid }) => String(uid),
  nameOf: ({ email }) => String(email),
  shows: ["uid", "email", "name", "dateRegistered"],
};
