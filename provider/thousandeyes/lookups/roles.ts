import { is, type LookupDefinition } from "../../core/lookup";

/** Which roles to find. All given args must match. */
export interface GetRolesArgs {
  /**
   * Exact names; each must exist once.
   * @example ["Regular User"]
   */
  names?: string[];
  /** Only those that every organisation has (R170), or only the others. */
  isBuiltin?: boolean;
}

/** A role as the API lists it: without its permissions (R170). */
export interface FoundRole {
  /** Id (digits). */
  readonly roleId: string;
  /** Name. */
  readonly name: string;
  /** Whether every organisation has it. */
  readonly isBuiltin: boolean;
  /** Whether one of its permissions counts as management. */
  readonly hasManagementPermissions: boolean;
}

export const roles: LookupDefinition<GetRolesArgs, FoundRole> = {
  name: "getRoles",
  what: "role",
  asks: { names: "list", isBuiltin: "boolean" },
  path: "/roles",
  listKey: "roles",
  idOf: ({ roleId }) => String(roleId),
  nameOf: ({ name }) => String(name),
  shows: ["roleId", "name", "isBuiltin", "hasManagementPermissions"],
  matches: (item, { isBuiltin }) => is(item.isBuiltin, isBuiltin),
};
