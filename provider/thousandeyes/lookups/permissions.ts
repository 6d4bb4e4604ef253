import { is, type LookupDefinition } from "../../core/lookup";

/** Which permissions to find. All given args must match. */
export interface GetPermissionsArgs {
  /**
   * Exact names; each must exist once.
   * @example ["TESTS_READ"]
   */
  names?: string[];
  /** Only those that count as management, or only the others. */
  isManagementPermission?: boolean;
}

/** A permission that a role may have. */
export interface FoundPermission {
  /** Id (digits). */
  readonly permissionId: string;
  /** Name: `TESTS_READ`. */
  readonly permission: string;
  /** What the user interface calls it. */
  readonly label: string;
  /** Whether it counts as management. */
  readonly isManagementPermission: boolean;
}

export const permissions: LookupDefinition<GetPermissionsArgs, FoundPermission> = {
  name: "getPermissions",
  what: "permission",
  asks: { names: "list", isManagementPermission: "boolean" },
  path: "/permissions",
  listKey: "permissions",
  idOf: ({ permissionId }) => String(permissionId),
  nameOf: ({ permission }) => String(permission),
  shows: ["permissionId", "permission", "label", "isManagementPermission"],
  matches: (item, { isManagementPermission: wanted }) => is(item.isManagementPermission, wanted),
};
