import type { Api } from "../../../core/api";

/** R190: the list of account groups shows the organisation of the token. */
export async function ownOrganization(api: Api): Promise<string> {
  const groups = await api.list("/account-groups", "accountGroups");
  const { orgId } = groups.find(({ isCurrentAccountGroup: isCurrent }) => isCurrent) ?? groups[0] ?? {};
  if (orgId !== undefined && orgId !== null) return String(orgId);
  throw new Error("orgId: GET /account-groups does not show the organisation of the token (R190). Set `orgId`.");
}
