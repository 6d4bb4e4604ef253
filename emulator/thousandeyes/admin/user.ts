import type { Json } from "../../server/json";

export interface User {
  uid: string;
  name?: string;
  email: string;
  dateRegistered: string;
  lastLogin?: string;
  loginAccountGroupId: string;
  accountGroupRoles: { accountGroupId: string; roleIds: string[] }[];
  allAccountGroupRoleIds: string[];
}

/** A user in a list (R183). */
export const briefUser = ({ uid, name, email, dateRegistered, lastLogin }: User): Json => ({
  uid,
  ...(name === undefined ? {} : { name }),
  email,
  dateRegistered,
  ...(lastLogin === undefined ? {} : { lastLogin }),
});
