export interface Role {
  roleId: string;
  name: string;
  isBuiltin: boolean;
  hasManagementPermissions: boolean;
  permissions: string[];
}
