import type { LookupDefinition } from "../../core/lookup";

/** Which account groups to find. All given args must match. */
export interface GetAccountGroupsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
}

/** An account group that the token may access. */
export interface FoundAccountGroup {
  /** Id (digits). */
  readonly aid: string;
  /** Name. */
  readonly accountGroupName: string;
  /** Whether it is the account group of calls that name none. */
  readonly isCurrentAccountGroup: boolean;
  /** Name of the organisation. */
  readonly organizationName?: string;
}

export const accountGroups: LookupDefinition<GetAccountGroupsArgs, FoundAccountGroup> = {
  name: "getAccountGroups",
  what: "account group",
  asks: { names: "list" },
  path: "/account-groups",
  listKey: "accountGroups",
  idOf: ({ aid }) => String(aid),
  nameOf: ({ accountGroupName }) => String(accountGroupName),
  shows: ["aid", "accountGroupName", "isCurrentAccountGroup", "organizationName"],
};
