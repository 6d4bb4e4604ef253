import type { Input } from "@pulumi/pulumi";
import { collection } from "../../core/collection";
import { rule } from "../../core/define";
import { createOnly, defaults, filled, leftAlone, neverReturned, required } from "../../core/field";
import { flag, integer, oneOf, set, text } from "../../core/fields";
import type { Body } from "../../core/json";
import { isUnknown } from "../../core/unknown";
import { type AccountGroupArgs, type AccountGroupFacts, defineKind } from "../define-kind";
import { namesIn } from "../names";
import { anyId, ids, name } from "../values";
import { ALERT_TYPES } from "./alert-types";
import { expression } from "./expression";
import { type Notifications, notifications } from "./notifications";

/** A rule that says when tests raise an alert, and who is told. */
export interface AlertRuleArgs extends AccountGroupArgs {
  /** Name. The API allows twins; we refuse a name that exists in the account group. Default: the Pulumi name. */
  ruleName?: Input<string>;
  /** What it watches: a test type like `http-server`, `end-to-end-server`, `bgp`, or `agent`. A change replaces it. */
  alertType: Input<(typeof ALERT_TYPES)[number]>;
  /** Condition, in ThousandEyes' language, brackets included: `((responseTime >= 1000 ms))` (R104). */
  expression: Input<string>;
  /** Agents or monitors that must see it, 1 or more. Exactly one of this and `minimumSourcesPct` (R100). */
  minimumSources?: Input<number>;
  /** Percent of the agents or monitors that must see it: 1 to 100 (R108). */
  minimumSourcesPct?: Input<number>;
  /** Rounds that are looked at: 1 to 10 (R100, R108). */
  roundsViolatingOutOf: Input<number>;
  /** Rounds of those that must violate: 1 to 10 (R100, R108). */
  roundsViolatingRequired: Input<number>;
  /** Free text. Default: empty. The API never tells it, so no drift is seen (R102). */
  description?: Input<string>;
  /** `to-target`, `from-target` or `bidirectional`; for rules between agents only (R104). Not set: left alone. */
  direction?: Input<"to-target" | "from-target" | "bidirectional">;
  /** `info`, `minor`, `major` or `critical` (R106). Default: info. */
  severity?: Input<"info" | "minor" | "major" | "critical">;
  /** Whether people are told when the alert clears. Default: true (R101). */
  notifyOnClear?: Input<boolean>;
  /** Whether new tests of the type get this rule. Default: false. */
  isDefault?: Input<boolean>;
  /**
   * `cloud-enterprise`, `endpoint`, `browser-session` or, for `bgp` rules, `bgp`; for others the API takes `bgp` for
   * `cloud-enterprise`, and so do we (R107). Default: cloud-enterprise.
   */
  alertGroupType?: Input<"bgp" | "browser-session" | "cloud-enterprise" | "endpoint">;
  /** For `bgp` rules: whether covered prefixes count. Default: false. The API never tells it (R102). */
  includeCoveredPrefixes?: Input<boolean>;
  /** Ids of endpoint agents, the whole set. Default: none. The API never tells them (R102). */
  endpointAgentIds?: Input<Input<string>[]>;
  /** Ids of endpoint labels, the whole set. Default: none. The API never tells them (R102). */
  endpointLabelIds?: Input<Input<string>[]>;
  /** Sites a browser session must have visited, the whole set. Default: none. The API never tells them (R102). */
  visitedSitesFilter?: Input<Input<string>[]>;
  /** Who is told. Default: nobody. */
  notifications?: Input<Notifications>;
  /** Ids of the tests of this rule, the whole set. Not set: left alone. Set it here or `alertRules` on tests, not both. */
  testIds?: Input<Input<string>[]>;
}

/** What the server tells of a rule. */
export interface AlertRuleFacts extends AccountGroupFacts {
  /** The same as `id`. */
  ruleId: string;
}

const fields = {
  ruleName: filled(name()),
  alertType: createOnly(required(oneOf(...ALERT_TYPES))),
  expression: required(expression()),
  minimumSources: integer(1),
  minimumSourcesPct: integer(1, 100),
  // R100: the API was seen to miss them on HTTP rules; its document asks for them whatever the type.
  roundsViolatingOutOf: required(integer(1, 10)),
  roundsViolatingRequired: required(integer(1, 10)),
  description: neverReturned(text()),
  direction: leftAlone(oneOf("to-target", "from-target", "bidirectional")),
  severity: defaults(oneOf("info", "minor", "major", "critical"), "info"),
  notifyOnClear: defaults(flag(), true),
  isDefault: defaults(flag(), false),
  alertGroupType: defaults(oneOf("bgp", "browser-session", "cloud-enterprise", "endpoint"), "cloud-enterprise"),
  includeCoveredPrefixes: neverReturned(defaults(flag(), false)),
  endpointAgentIds: neverReturned(set(anyId())),
  endpointLabelIds: neverReturned(set(anyId())),
  visitedSitesFilter: neverReturned(set(text())),
  notifications: notifications(),
  testIds: leftAlone(ids("testId")),
};

/** R104: metrics that the API was seen to refuse for a type of rule. Of all others it is the judge. */
const FOREIGN_METRICS: Readonly<Record<string, readonly string[]>> = { "page-load": ["responseTime"] };

const BETWEEN_AGENTS = ["end-to-end-agent", "path-trace"];

const where = { path: "/alerts/rules", listKey: "alertRules", idKey: "ruleId" };

export const alertRule = defineKind<AlertRuleArgs>()({
  kind: "AlertRule",
  id: "ruleId",
  name: "ruleName",
  facts: [],
  fields,
  rules: [
    rule("R100", ["minimumSources", "minimumSourcesPct"], ({ minimumSources, minimumSourcesPct }) =>
      (minimumSources === undefined) === (minimumSourcesPct === undefined)
        ? 'set exactly one of "minimumSources" and "minimumSourcesPct".'
        : undefined,
    ),
    rule("R104", ["direction", "alertType"], ({ direction, alertType }) =>
      direction !== undefined && !BETWEEN_AGENTS.includes(String(alertType))
        ? `is for rules between agents (${BETWEEN_AGENTS.join(", ")}); the API refuses it for "${alertType}". Remove it.`
        : undefined,
    ),
    rule("R104", ["expression", "alertType"], (inputs) => {
      const [foreign] = (FOREIGN_METRICS[String(inputs.alertType)] ?? []).filter((metric) =>
        new RegExp(`\\b${metric}\\b`).test(String(inputs.expression)),
      );
      return (
        foreign && `has "${foreign}", which rules of alertType "${inputs.alertType}" do not know. Use another metric.`
      );
    }),
  ],
  /** R107: what the API makes of it, in one spelling. */
  canonical({ alertGroupType, ...others }: Body) {
    if (alertGroupType === undefined) return others;
    const isForeign = alertGroupType === "bgp" && others.alertType !== "bgp" && !isUnknown(others.alertType);
    return { ...others, alertGroupType: isForeign ? "cloud-enterprise" : alertGroupType };
  },
  names: namesIn({ ...where, key: "ruleName", what: "an alert rule" }),
  operations: collection({
    ...where,
    fields,
    update: "PUT replaces", // R103
    readAfterWrite: true, // R102: the answers to writes are an echo
  }),
});
