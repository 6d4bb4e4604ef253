import { isJsonObject, type JsonObject } from "../../core/json";
import { among, type LookupDefinition } from "../../core/lookup";

/** Which quotas to find. All given args must match. */
export interface GetQuotasArgs {
  /**
   * Ids of account groups or organisations; each must have a quota.
   * @example ["281474976710706"]
   */
  names?: string[];
  /** `organization`, `account-group`. */
  types?: ("organization" | "account-group")[];
}

/** A quota as the API lists it. */
export interface FoundQuota {
  /** Units in a billing period. */
  readonly value: number;
  /** Id of the account group; an organisation's own quota has none. */
  readonly aid?: string;
  /** Id of the organisation, where the list shows it: an organisation without a quota of its own stays unnamed. */
  readonly orgId?: string;
}

/** An element of the list has the quotas of one organisation. */
function itemsOf({ organizationQuota: own, accountGroupQuotas: groups }: JsonObject): JsonObject[] {
  const { orgId } = isJsonObject(own) ? own : {};
  const ofGroups = (Array.isArray(groups) ? groups : []).filter(isJsonObject);
  return [
    ...(isJsonObject(own) ? [own] : []),
    ...ofGroups.map((one) => (orgId === undefined ? one : { orgId, ...one })),
  ];
}

const idOf = ({ aid, orgId }: JsonObject) => String(aid ?? orgId);

export const quotas: LookupDefinition<GetQuotasArgs, FoundQuota> = {
  name: "getQuotas",
  what: "quota",
  asks: { names: "list", types: "list" },
  values: { types: ["organization", "account-group"] },
  path: "/quotas",
  listKey: "quotas",
  itemsOf,
  idOf,
  nameOf: idOf,
  shows: ["value", "aid", "orgId"],
  matches: ({ aid }, { types }) => among(aid === undefined ? "organization" : "account-group", types),
};
