import type { Input } from "@pulumi/pulumi";
import { pick } from "../../../core/bodies";
import { collection } from "../../../core/collection";
import { defaults, nonEmpty, optionalComputed, replaceOnChange, required, writeOnly } from "../../../core/field";
import { boolean, integer, lines, oneOf, set, text } from "../../../core/fields";
import type { JsonObject } from "../../../core/json";
import { isUnknown } from "../../../core/unknown";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { anyId, ids, name } from "../values";
import { ALERT_TYPES } from "./alert-types";
import { expression, expressionRules } from "./expression";
import { type Notifications, notifications } from "./notifications";
import { fieldRules } from "./rule-fields";

/**
 * A rule that says when tests raise an alert, and who is notified. A change of the rule clears its active alert, which
 * may then be raised again (R235); a deployment that does not change the rule sends nothing.
 */
export interface AlertRuleArgs extends AdoptableArgs {
  /**
   * Name. The API allows two rules of the same name; we refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  ruleName?: Input<string>;
  /**
   * What it watches: a test type like `http-server`, `end-to-end-server`, `bgp`, or `agent`. The API may refuse the types of
   * endpoint agents (`endpoint-...`), devices (`device-...`) and outages (`...-outage`): its document speaks of tests of Cloud
   * and Enterprise agents and of routing only (R236). A change replaces it.
   */
  alertType: Input<(typeof ALERT_TYPES)[number]>;
  /**
   * Condition, in ThousandEyes' language, brackets included (R104), with one of `&&` and `||` on each level (R225). The
   * metrics of each type: [alert metrics](../alert-metrics.md).
   * @example "((responseTime >= 1000 ms))"
   */
  expression: Input<string>;
  /**
   * Agents or monitors that must see the condition. Set exactly one of this and `minimumSourcesPct` (R100).
   * @minimum 1
   */
  minimumSources?: Input<number>;
  /**
   * Percent of the agents or monitors that must see the condition (R108).
   * @minimum 1
   * @maximum 100
   */
  minimumSourcesPct?: Input<number>;
  /**
   * Number of rounds that are evaluated (R100, R108).
   * @minimum 1
   * @maximum 10
   */
  roundsViolatingOutOf: Input<number>;
  /**
   * Number of these rounds that must violate the condition, not more than `roundsViolatingOutOf` (R100, R108, R223).
   * @minimum 1
   * @maximum 10
   */
  roundsViolatingRequired: Input<number>;
  /**
   * Which rounds count: `any`: those of any agents; `exact`: those of the same agents; `auto`: for adaptive rules
   * (R111).
   * @defaultValue "any"
   */
  roundsViolatingMode?: Input<"any" | "exact" | "auto">;
  /**
   * How soon an adaptive rule fires: `high`, `medium` or `low`; with the mode `auto` only (R111).
   * @defaultValue "medium"
   */
  sensitivityLevel?: Input<"high" | "medium" | "low">;
  /**
   * Free text. The API never returns it, so drift is not detected (R102).
   * @defaultValue ""
   */
  description?: Input<string>;
  /**
   * `to-target`, `from-target` or `bidirectional`; the API refuses it for `http-server` (R104).
   * @defaultValue left alone
   */
  direction?: Input<"to-target" | "from-target" | "bidirectional">;
  /**
   * `info`, `minor`, `major` or `critical` (R106).
   * @defaultValue "info"
   */
  severity?: Input<"info" | "minor" | "major" | "critical">;
  /**
   * Whether a notification is sent when the alert clears (R101).
   * @defaultValue true
   */
  notifyOnClear?: Input<boolean>;
  /**
   * Whether new tests of the type get this rule.
   * @defaultValue false
   */
  isDefault?: Input<boolean>;
  /**
   * `cloud-enterprise`, `endpoint`, `browser-session` or, for `bgp` rules, `bgp`; for others the API takes `bgp` for
   * `cloud-enterprise`, and so do we (R107).
   * @defaultValue "cloud-enterprise"
   */
  alertGroupType?: Input<"bgp" | "browser-session" | "cloud-enterprise" | "endpoint">;
  /**
   * For `bgp` rules only: whether covered prefixes count. The API never returns it (R102, R224).
   * @defaultValue false
   */
  includeCoveredPrefixes?: Input<boolean>;
  /**
   * Ids of endpoint agents, the whole set; for browser sessions only (R224). The API never returns them (R102).
   * @defaultValue []
   */
  endpointAgentIds?: Input<Input<string>[]>;
  /**
   * Ids of endpoint labels, the whole set; for browser sessions only (R224). The API never returns them (R102).
   * @defaultValue []
   */
  endpointLabelIds?: Input<Input<string>[]>;
  /**
   * Sites a browser session must have visited, the whole set (R224). The API never returns them (R102).
   * @defaultValue []
   */
  visitedSitesFilter?: Input<Input<string>[]>;
  /**
   * Who is notified.
   * @defaultValue nobody
   */
  notifications?: Input<Notifications>;
  /**
   * Ids of the tests of this rule, the whole set. Set it here or `alertRules` on tests, not both. Leave it out for a
   * default rule: the API adds each new test of the type that names no rules (R056), which would be drift.
   * @defaultValue left alone
   */
  testIds?: Input<Input<string>[]>;
}

/** The outputs of a rule. */
export interface AlertRuleOutputs extends ScopedOutputs {
  /** The same as `id`. */
  ruleId: string;
}

const fields = {
  ruleName: nonEmpty(name()),
  alertType: replaceOnChange(required(oneOf(...ALERT_TYPES))),
  expression: required(expression()),
  minimumSources: integer(1),
  minimumSourcesPct: integer(1, 100),
  // R100: the API was seen to require them for HTTP rules; its document requires them for all types.
  roundsViolatingOutOf: required(integer(1, 10)),
  roundsViolatingRequired: required(integer(1, 10)),
  roundsViolatingMode: defaults(oneOf("any", "exact", "auto"), "any"),
  sensitivityLevel: defaults(oneOf("high", "medium", "low"), "medium"),
  description: writeOnly(lines()),
  direction: optionalComputed(oneOf("to-target", "from-target", "bidirectional")),
  severity: defaults(oneOf("info", "minor", "major", "critical"), "info"),
  notifyOnClear: defaults(boolean(), true),
  isDefault: defaults(boolean(), false),
  alertGroupType: defaults(oneOf("bgp", "browser-session", "cloud-enterprise", "endpoint"), "cloud-enterprise"),
  includeCoveredPrefixes: writeOnly(defaults(boolean(), false)),
  endpointAgentIds: writeOnly(set(anyId())),
  endpointLabelIds: writeOnly(set(anyId())),
  visitedSitesFilter: writeOnly(set(text())),
  notifications: notifications(),
  testIds: optionalComputed(ids("testId")),
};

/** R100: a rule has one of the two. The other one, which somebody else has set, goes. */
function withOneMinimum(body: JsonObject, news: JsonObject): JsonObject {
  const [one] = MINIMUMS.filter((name) => name in news);
  return pick(body, (name) => !one || name === one || !MINIMUMS.includes(name));
}
const MINIMUMS = ["minimumSources", "minimumSourcesPct"];

const where = { path: "/alerts/rules", listKey: "alertRules", idKey: "ruleId" };

export const alertRule = defineKind<AlertRuleArgs, AlertRuleOutputs>()({
  kind: "AlertRule",
  idOutput: "ruleId",
  nameInput: "ruleName",
  computed: [],
  fields,
  crossChecks: [...fieldRules, ...expressionRules],
  /** R107: the value that the API stores. */
  canonical({ alertGroupType, ...others }: JsonObject) {
    if (alertGroupType === undefined) return others;
    const isForeign = alertGroupType === "bgp" && others.alertType !== "bgp" && !isUnknown(others.alertType);
    return { ...others, alertGroupType: isForeign ? "cloud-enterprise" : alertGroupType };
  },
  uniqueName: uniqueNameIn({ ...where, key: "ruleName", what: "an alert rule" }),
  operations: collection({
    ...where,
    fields,
    update: "PUT replaces", // R103
    readOnly: ["tests"],
    toRequest: withOneMinimum,
    readAfterWrite: true, // R102: the answers to writes are an echo
  }),
});
