import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { defineKind } from "../../../core/define-kind";
import { nonEmpty, optionalComputed } from "../../../core/field";
import { type AdoptArgs, explained, type TimeoutArgs, timeouts } from "../define-kind";
import { uniqueNameIn } from "../names";
import { ids, name } from "../values";

/**
 * A part of the organisation with tests, rules and dashboards of its own. Others are placed in it by
 * `accountGroupId: group.id`. It is in no account group itself. Deleting it deletes what is in it: set the option
 * `protect`. The current account group, the one that the token works in, is not deleted (R190). For some seconds the API
 * may refuse to change a new group; the provider tries again for about a minute (R192).
 */
export interface AccountGroupArgs extends AdoptArgs, TimeoutArgs {
  /**
   * Name. We refuse a name that exists in the organisation.
   * @defaultValue the Pulumi name
   */
  accountGroupName?: Input<string>;
  /**
   * Ids of the Enterprise agents that the group may use, the whole set (R191). Set `accountGroups` on the agents, or
   * this, not both.
   * @defaultValue left alone
   * @example ["281474976730001"]
   */
  agents?: Input<Input<string>[]>;
}

/** The outputs of an account group. */
export interface AccountGroupOutputs {
  /** The same as `id`. */
  aid: string;
}

const fields = {
  accountGroupName: nonEmpty(name()),
  agents: optionalComputed(ids("agentId")),
  timeouts: timeouts(),
};

const where = { path: "/account-groups", listKey: "accountGroups", idKey: "aid" };

const groups = collection({
  ...where,
  fields,
  query: { expand: ["agent"] },
  // Nobody recorded whether a PUT without agents keeps them: it always has them.
  update: "PUT replaces",
  readOnly: ["isCurrentAccountGroup", "isDefaultAccountGroup", "orgId", "organizationName", "accountToken", "users"],
  adoption: {},
});

export const accountGroup = defineKind<AccountGroupArgs, AccountGroupOutputs>()({
  kind: "AccountGroup",
  idOutput: "aid",
  nameInput: "accountGroupName",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: explained(uniqueNameIn({ ...where, key: "accountGroupName", what: "an account group" })),
  operations: {
    ...groups,
    /** The document has agents in the answers to a GET and a PUT alone. */
    afterCreate: async (api, id, { agents }, answer) =>
      agents === undefined || answer.agents !== undefined ? answer : groups.getOrThrow(api, id),
    async delete(api, id, state, claims) {
      const group = await groups.read(api, id, state);
      if (group?.isCurrentAccountGroup) throw new Error(`AccountGroup ${id} ${IS_CURRENT}`);
      if (group) await groups.delete(api, id, state, claims);
    },
  },
});

const IS_CURRENT =
  "is the current account group, the one that the token works in, and is not deleted (R190). Nothing was changed. To " +
  "take it out of the stack, set the option `retainOnDelete` and deploy, then remove it; or run `pulumi state delete`.";
