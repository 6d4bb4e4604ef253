import type { Input } from "@pulumi/pulumi";
import { pick } from "../../../core/bodies";
import { defineKind } from "../../../core/define-kind";
import { replaceOnChange, required } from "../../../core/field";
import { integer } from "../../../core/fields";
import type { Json, JsonObject } from "../../../core/json";
import { type AdoptArgs, type TimeoutArgs, timeouts } from "../define-kind";
import { id } from "../values";
import { quota } from "./quota";
import { accountGroupQuotasIn } from "./quotas-in";

/**
 * How many units an account group may use in a billing period. An account group has one quota at most: one of another
 * value that exists already is an error (R218); `adopt` takes it over. Quotas of other account groups stay as they are.
 * Destroying it removes the limit. The token needs the permission to edit quotas.
 */
export interface AccountGroupQuotaArgs extends AdoptArgs, TimeoutArgs {
  /** Id of the account group. Changing it replaces the quota. */
  aid: Input<string>;
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

/** The outputs of an account group's quota. */
export interface AccountGroupQuotaOutputs {
  /** The same as `id`: the id of the account group. */
  quotaId: string;
}

const fields = {
  aid: replaceOnChange(required(id())),
  value: required(integer(0)),
  orgId: replaceOnChange(id()),
  timeouts: timeouts(),
};

/** One organisation; without `orgId` that of the token. */
const inOrganization = (known: JsonObject, accountGroups: Json[]) => ({
  organizations: [{ ...pick(known, (name) => name === "orgId"), accountGroups }],
});

export const accountGroupQuota = defineKind<AccountGroupQuotaArgs, AccountGroupQuotaOutputs>()({
  kind: "AccountGroupQuota",
  idOutput: "quotaId",
  computed: [],
  fields,
  crossChecks: [],
  deleteBeforeReplace: true,
  operations: quota({
    idKey: "aid",
    what: "account group",
    itemsOf: accountGroupQuotasIn,
    idOf: (_api, { aid }) => String(aid),
    assign: (api, aid, { value = null, ...news }) =>
      api.postIdempotent("/quotas/account-groups/assign", inOrganization(news, [{ aid, value }])),
    unassign: (api, aid, state) => api.postIdempotent("/quotas/account-groups/unassign", inOrganization(state, [aid])),
  }),
});
