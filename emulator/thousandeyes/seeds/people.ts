import { UID, type World } from "../world/world";
import { FIRST_GROUP } from "./account-groups";

export interface Permission {
  permissionId: string;
  permission: string;
  label: string;
  isManagementPermission: boolean;
}

const permission = (row: [string, string, string, boolean]): Permission => {
  const [permissionId, name, label, isManagementPermission] = row;
  return { permissionId, permission: name, label, isManagementPermission };
};

/** The first two were recorded; the others only make the list longer. */
export const permissions: readonly Permission[] = (
  [
    ["1", "ALERTS_READ_ACCOUNT_USERS", "Assign email address of users to alerts", false],
    ["2", "AGENTS_DOWNLOAD_CUSTOM_EYEBROW", "Download Endpoint Agents", false],
    ["3", "REPORTS_READ", "View dashboards", false],
    ["4", "EMAILS_UPDATE", "Edit email addresses", false],
    ["5", "TESTS_READ", "View tests", false],
    ["6", "TESTS_UPDATE", "Edit tests", false],
    ["7", "ACCOUNT_GROUPS_UPDATE", "Edit account groups", true],
    ["8", "ROLES_UPDATE", "Edit roles", true],
  ] as [string, string, string, boolean][]
).map(permission);

/** Built-in roles, in the order of the list. */
const ROLES: [roleId: string, name: string, isManager: boolean][] = [
  ["281474976759599", "Account Admin", false],
  ["281474976759600", "Organization Admin", true],
  ["281474976759598", "Regular User", false],
];

export function seedPeople(world: World): void {
  for (const [roleId, name, isManager] of ROLES) {
    const held = permissions.filter(({ isManagementPermission }) => isManager || !isManagementPermission);
    const ids = held.map(({ permissionId }) => permissionId);
    world.roles.save({ roleId, name, isBuiltin: true, permissions: ids });
  }
  world.users.save({
    uid: UID,
    name: "Emulator User",
    email: "emulator.user@example.com",
    dateRegistered: "2026-01-01T00:00:00Z",
    lastLogin: "2026-01-01T00:00:00Z",
    loginAccountGroupId: FIRST_GROUP,
    accountGroupRoles: [],
    allAccountGroupRoleIds: ["281474976759600"],
  });
}
