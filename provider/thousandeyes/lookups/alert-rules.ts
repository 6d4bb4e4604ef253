import { among, is, type LookupDefinition } from "../../core/lookup";

/** Which alert rules to find. All given args must match. */
export interface GetAlertRulesArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /**
   * Alert types.
   * @example ["http-server", "bgp"]
   */
  alertTypes?: string[];
  /** Only those that new tests get by default, or only the others. */
  isDefault?: boolean;
}

/** An alert rule as the API lists it. */
export interface FoundAlertRule {
  /** Id (digits). */
  readonly ruleId: string;
  /** Name. */
  readonly ruleName: string;
  /** Alert type: `http-server`, `bgp`, ... */
  readonly alertType: string;
  /** Condition, in ThousandEyes' language. */
  readonly expression: string;
  /** Whether new tests of the type get it. */
  readonly isDefault: boolean;
  /** `info`, `minor`, `major` or `critical`. */
  readonly severity?: string;
}

export const alertRules: LookupDefinition<GetAlertRulesArgs, FoundAlertRule> = {
  name: "getAlertRules",
  what: "alert rule",
  asks: { names: "list", alertTypes: "list", isDefault: "boolean" },
  path: "/alerts/rules",
  listKey: "alertRules",
  idOf: ({ ruleId }) => String(ruleId),
  nameOf: ({ ruleName }) => String(ruleName),
  shows: ["ruleId", "ruleName", "alertType", "expression", "isDefault", "severity"],
  matches: (item, { alertTypes, isDefault }) => among(item.alertType, alertTypes) && is(item.isDefault, isDefault),
};
