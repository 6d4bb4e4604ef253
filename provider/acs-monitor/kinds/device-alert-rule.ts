import type { Input } from "@pulumi/pulumi";
import { defineKind } from "../../core/define-kind";
import { replaceOnChange, required } from "../../core/field";
import { oneOf, text } from "../../core/fields";
import { uniqueNameIn } from "./names";
import { acsCollection } from "./operations";
import { type RuleArgs, ruleFields } from "./rule";
import { id } from "./values";

/** A rule that alerts on what a device answers by SNMP. */
export interface DeviceAlertRuleArgs extends RuleArgs {
  /** Id of the device. Another one replaces the rule: a rule goes with its device (M17). */
  deviceId: Input<string>;
  /** The metric: an object identifier, or its name. */
  metric: Input<string>;
  /** `gt`, `lt`, `eq`, `ne`, `contains`, `regex`, `pct_gt` or `pct_lt`. */
  condition: Input<"gt" | "lt" | "eq" | "ne" | "contains" | "regex" | "pct_gt" | "pct_lt">;
  /** What the metric is compared with: a number as a text, or a text. */
  threshold: Input<string>;
}

/** The outputs of a rule for a device. */
export interface DeviceAlertRuleOutputs {
  /** The same as `id`. */
  deviceAlertRuleId: string;
}

const fields = {
  ...ruleFields(),
  deviceId: replaceOnChange(required(id())),
  metric: required(text()),
  condition: required(oneOf("gt", "lt", "eq", "ne", "contains", "regex", "pct_gt", "pct_lt")),
  threshold: required(text()),
};

export const deviceAlertRule = defineKind<DeviceAlertRuleArgs, DeviceAlertRuleOutputs>()({
  kind: "DeviceAlertRule",
  idOutput: "deviceAlertRuleId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ path: "/alert-rules", what: "a rule", by: ["deviceId", "metric", "condition"] }),
  operations: acsCollection({
    path: "/alert-rules",
    fields,
    ids: ["deviceId", "channelIds"],
    readOnly: ["channels", "device"],
  }),
});
