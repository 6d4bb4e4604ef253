/** A stored role. */
export interface Role {
  roleId: string;
  name: string;
  isBuiltin: boolean;
  /** Ids. */
  permissions: string[];
}
