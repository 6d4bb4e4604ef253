import type { Input } from "@pulumi/pulumi";
import type { Api } from "../../../core/api";
import { defineKind } from "../../../core/define-kind";
import { replaceOnChange, required } from "../../../core/field";
import { integer } from "../../../core/fields";
import { isJsonObject, type JsonObject } from "../../../core/json";
import { type AdoptArgs, type TimeoutArgs, timeouts } from "../define-kind";
import { id } from "../values";
import { quota } from "./quota";

/**
 * How many units the organisation may use in a billing period. There is one for an organisation; another one that is
 * there already is not replaced (R218): `adopt` takes it over. Destroying it removes the limit. The token needs the
 * permission to edit quotas.
 */
export interface OrganizationQuotaArgs extends AdoptArgs, TimeoutArgs {
  /**
   * Units in a billing period.
   * @minimum 0
   */
  value: Input<number>;
  /**
   * Id of the organisation, where the token manages several. Changing it replaces the quota.
   * @defaultValue the organisation of the token
   */
  orgId?: Input<string>;
}

/** The outputs of an organisation's quota. */
export interface OrganizationQuotaOutputs {
  /** The same as `id`: the id of the organisation. */
  quotaId: string;
}

const fields = { value: required(integer(0)), orgId: replaceOnChange(id()), timeouts: timeouts() };

/** R190: the list of account groups shows the organisation of the token. */
async function ownOrganization(api: Api): Promise<string> {
  const groups = await api.list("/account-groups", "accountGroups");
  const { orgId } = groups.find(({ isCurrentAccountGroup: isCurrent }) => isCurrent) ?? groups[0] ?? {};
  if (orgId !== undefined && orgId !== null) return String(orgId);
  throw new Error("orgId: GET /account-groups does not show the organisation of the token (R190). Set `orgId`.");
}

export const organizationQuota = defineKind<OrganizationQuotaArgs, OrganizationQuotaOutputs>()({
  kind: "OrganizationQuota",
  idOutput: "quotaId",
  computed: [],
  fields,
  crossChecks: [],
  deleteBeforeReplace: true,
  operations: quota({
    idKey: "orgId",
    what: "organisation",
    itemsOf: ({ organizationQuota: one }: JsonObject) => (isJsonObject(one) ? [one] : []),
    idOf: (api, { orgId }) => (orgId === undefined ? ownOrganization(api) : String(orgId)),
    assign: (api, orgId, { value = null }) =>
      api.postIdempotent("/quotas/assign", { organizations: [{ orgId, value }] }),
    unassign: (api, orgId) => api.postIdempotent("/quotas/unassign", { organizations: [orgId] }),
  }),
});
