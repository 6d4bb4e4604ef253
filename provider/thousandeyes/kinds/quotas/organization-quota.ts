import type { Input } from "@pulumi/pulumi";
import { defineKind } from "../../../core/define-kind";
import { replaceOnChange, required } from "../../../core/field";
import { integer } from "../../../core/fields";
import { type AdoptArgs, type TimeoutArgs, timeouts } from "../define-kind";
import { id } from "../values";
import { ownOrganization } from "./own-organization";
import { quota } from "./quota";
import { organizationQuotasIn } from "./quotas-in";

/**
 * How many units the organisation may use in a billing period. An organisation has one quota at most: one of another value
 * that exists already is an error (R218); `adopt` takes it over. Destroying it removes the limit. The token needs the
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
    itemsOf: organizationQuotasIn,
    idOf: (api, { orgId }) => (orgId === undefined ? ownOrganization(api) : String(orgId)),
    assign: (api, orgId, { value = null }) =>
      api.postIdempotent("/quotas/assign", { organizations: [{ orgId, value }] }),
    unassign: (api, orgId) => api.postIdempotent("/quotas/unassign", { organizations: [orgId] }),
  }),
});
