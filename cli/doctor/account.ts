import type { Api } from "../../provider/core/api";
import { isJsonObject, type JsonObject } from "../../provider/core/json";
import type { ApiError, StatusError } from "../../provider/http/errors";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { SETTINGS, type Settings } from "../../provider/thousandeyes/settings";
import { listOf } from "../account/list-account";
import { thousandEyesKind } from "../engine/urn";
import { advice, type Finding, good, messageOf, trouble } from "./finding";
import type { StateResource } from "./stack";

/** The account groups that the token sees; or why the first call failed, after which none follows. */
export async function accountGroups(api: Api, settings: Settings): Promise<JsonObject[] | Finding> {
  try {
    const answer = await api.get("/account-groups");
    if (Array.isArray(answer?.accountGroups)) return answer.accountGroups.filter(isJsonObject);
    const cure = `Check the address of the API: ${settings.apiEndpoint}.`;
    return trouble("endpoint", "It answers, but not with account groups: this is another service.", cure);
  } catch (error) {
    const { status } = error as Partial<StatusError>;
    if (status === 401)
      return trouble("token", messageOf(error), "Make a new token, or unlock the account. Only one call was sent.");
    if (status === undefined)
      return trouble(
        "endpoint",
        messageOf(error as ApiError),
        `Check ${SETTINGS.apiEndpoint.env}, and the proxy and certificates above, if there are some.`,
      );
    return trouble("endpoint", messageOf(error), "Ask again later; if it stays so, check the address of the API.");
  }
}

/** Which account group is in force, and why; without an id where there is none. */
export function groupInForce(
  groups: readonly JsonObject[],
  { accountGroupId: aid }: Settings,
): { readonly finding: Finding; readonly aid?: string } {
  const names = groups.map((group) => `${group.accountGroupName} (${group.aid})`);
  const own = groups.find((one) => one.isCurrentAccountGroup) ?? groups.find((one) => one.isDefaultAccountGroup);
  const inForce = aid === undefined ? own : groups.find((one) => String(one.aid) === aid);
  if (inForce) {
    const why = aid === undefined ? ", the token's own" : "";
    const found = `${inForce.accountGroupName} (${inForce.aid})${why}; ${groups.length} in sight`;
    return { finding: good("account-group", found), aid: String(inForce.aid) };
  }
  const found =
    aid === undefined ? "The token has no account group of its own." : `The token does not see account group ${aid}.`;
  const cure = names.length
    ? `Set ${SETTINGS.accountGroupId.env} to one of these, or use another token: ${names.join(", ")}.`
    : "Use another token: this one sees no account group.";
  return { finding: trouble("account-group", found, cure) };
}

export async function user(api: Api): Promise<Finding> {
  try {
    const { name, email, allAccountGroupRoles, accountGroupRoles } = (await api.get("/users/current")) ?? {};
    const here = objects(accountGroupRoles).filter(
      ({ accountGroup }) => isJsonObject(accountGroup) && String(accountGroup.aid) === api.scope,
    );
    const roles = [...objects(allAccountGroupRoles), ...here.flatMap(({ roles }) => objects(roles))];
    const held = [...new Set(roles.map((role) => String(role.name)))].join(", ");
    if (!email) throw new Error("The API does not say whose token it is.");
    return good("user", `${name} <${email}>, ${held ? `as ${held}` : "with no role in this account group"}`);
  } catch (error) {
    return advice("user", messageOf(error), "Nothing needs this but an import of users.");
  }
}

const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);

/** Kinds of the stack whose objects the token may not list. What it may write shows only when it writes. */
export async function rights(api: Api, resources: readonly StateResource[]): Promise<Finding[]> {
  const kinds = new Set(resources.flatMap(({ urn }) => thousandEyesKind(urn) ?? []));
  const lists = new Map([...kinds].map((kind) => [listOf(definitionOf(kind)).path, kind]));
  const asked = [...lists].map(async ([path, kind]): Promise<Finding[]> => {
    const { listKey, query } = listOf(definitionOf(kind));
    try {
      await api.lists.get(path, listKey, query);
      return [];
    } catch (error) {
      return [trouble("rights", `${kind}: ${messageOf(error)}`, "Give the user of the token a role that may do this.")];
    }
  });
  const missing = (await Promise.all(asked)).flat();
  return missing.length || kinds.size === 0
    ? missing
    : [good("rights", `may list what the stack uses: ${kinds.size} kinds`)];
}

/** Account groups of the stack's objects that the token does not see. */
export function groupsOutOfSight(groups: readonly JsonObject[], resources: readonly StateResource[]): Finding[] {
  const seen = new Set(groups.map(({ aid }) => String(aid)));
  const aids = new Set(
    resources.flatMap(({ urn, outputs }) => (thousandEyesKind(urn) && outputs?.aid ? [String(outputs.aid)] : [])),
  );
  return [...aids]
    .filter((aid) => !seen.has(aid))
    .map((aid) =>
      trouble(
        "account-group",
        `The stack has objects in account group ${aid}, which the token does not see.`,
        "Use a token that sees it.",
      ),
    );
}
