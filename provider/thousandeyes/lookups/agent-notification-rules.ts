import { is, type LookupDefinition } from "../../core/lookup";

/** Which agent notification rules to find. All given args must match. */
export interface GetAgentNotificationRulesArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** Only the default ones, or only the others. */
  isDefault?: boolean;
}

/** A rule that notifies about agents with problems, as the API lists it. */
export interface AgentNotificationRule {
  /** Id (digits). */
  readonly ruleId: string;
  /** Name. */
  readonly ruleName: string;
  /** Condition, in ThousandEyes' language. */
  readonly expression: string;
  /** Whether new agents get it. */
  readonly isDefault: boolean;
  /** Whether a notification is sent when it clears. */
  readonly notifyOnClear?: boolean;
}

export const agentNotificationRules: LookupDefinition<GetAgentNotificationRulesArgs, AgentNotificationRule> = {
  name: "getAgentNotificationRules",
  what: "agent notification rule",
  asks: { names: "list", isDefault: "boolean" },
  path: "/agents/notification-rules",
  listKey: "agentAlertRules",
  idOf: ({ ruleId }) => String(ruleId),
  nameOf: ({ ruleName }) => String(ruleName),
  shows: ["ruleId", "ruleName", "expression", "isDefault", "notifyOnClear"],
  matches: (item, { isDefault }) => is(item.isDefault, isDefault),
};
