import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../core/define";
import { defineKind } from "../../core/define-kind";
import { replaceOnChange, required } from "../../core/field";
import { number, oneOf } from "../../core/fields";
import { uniqueNameIn } from "./names";
import { acsCollection } from "./operations";
import { type RuleArgs, ruleFields } from "./rule";
import { id } from "./values";

/** A rule that alerts on what the checks of a monitor find. */
export interface MonitorAlertRuleArgs extends RuleArgs {
  /** Id of the monitor. Another one replaces the rule: a rule goes with its monitor (M17). */
  monitorId: Input<string>;
  /** `status_down`, `response_time_gt`, `ssl_expiry_lt` or `body_mismatch`. */
  condition: Input<"status_down" | "response_time_gt" | "ssl_expiry_lt" | "body_mismatch">;
  /**
   * Milliseconds for `response_time_gt`, days for `ssl_expiry_lt`; required there, and refused elsewhere.
   * @defaultValue none
   * @minimum 0
   */
  threshold?: Input<number>;
}

/** The outputs of a rule for a monitor. */
export interface MonitorAlertRuleOutputs {
  /** The same as `id`. */
  monitorAlertRuleId: string;
}

const fields = {
  ...ruleFields(),
  monitorId: replaceOnChange(required(id())),
  condition: required(oneOf("status_down", "response_time_gt", "ssl_expiry_lt", "body_mismatch")),
  threshold: number(0),
};

const NEEDS_THRESHOLD = ["response_time_gt", "ssl_expiry_lt"];

export const monitorAlertRule = defineKind<MonitorAlertRuleArgs, MonitorAlertRuleOutputs>()({
  kind: "MonitorAlertRule",
  idOutput: "monitorAlertRuleId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [
    crossCheck("M26", ["condition", "threshold"], ({ condition, threshold }) => {
      const isNeeded = NEEDS_THRESHOLD.includes(String(condition));
      if (isNeeded === (threshold !== undefined)) return undefined;
      return isNeeded
        ? `"${condition}" needs a threshold: ${condition === "ssl_expiry_lt" ? "days" : "milliseconds"}.`
        : `"${condition}" takes no threshold. Remove it.`;
    }),
  ],
  uniqueName: uniqueNameIn({ path: "/monitor-alert-rules", what: "a rule", by: ["monitorId", "condition"] }),
  operations: acsCollection({
    path: "/monitor-alert-rules",
    fields,
    ids: ["monitorId", "channelIds"],
    readOnly: ["channels", "monitor"],
  }),
});
