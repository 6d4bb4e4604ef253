import type { Json } from "../../server/json";
import { type Fields, id, oneOf, required, text } from "../wire/fields";
import { things } from "../wire/things";
import { fail, type Validation } from "../wire/validation";
import { channelsOf, ruleOptions } from "./rule-options";

/** The conditions that have a threshold: milliseconds, days. */
const MEASURED = ["response_time_gt", "ssl_expiry_lt"];
const CONDITIONS = ["status_down", ...MEASURED, "body_mismatch"];

const fields: Fields = {
  name: required(text()),
  monitor_id: required(id("monitors")),
  condition: required(oneOf(CONDITIONS)),
  threshold: { type: "number" },
  ...ruleOptions,
};

function validate(validation: Validation, { condition, threshold }: Json): void {
  const isMeasured = MEASURED.includes(condition as string);
  if (isMeasured && threshold === null) fail(validation, "M26", "threshold", "is required");
  if (!isMeasured && threshold !== null) fail(validation, "M26", "threshold", "is prohibited");
}

export const monitorRuleRoutes = things({
  path: "/monitor-alert-rules",
  store: "monitorAlertRules",
  fields: () => fields,
  validate,
  more: channelsOf,
});
