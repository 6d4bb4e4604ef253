import type { Json } from "../../server/json";
import { type Check, fail } from "../wire/check";
import { choice, type Fields, id, required, text } from "../wire/fields";
import { things } from "../wire/things";
import { channelsOf, ruleOptions } from "./rule-options";

/** The conditions that have a threshold: milliseconds, days. */
const MEASURED = ["response_time_gt", "ssl_expiry_lt"];
const CONDITIONS = ["status_down", ...MEASURED, "body_mismatch"];

const fields: Fields = {
  name: required(text()),
  monitor_id: required(id("monitors")),
  condition: required(choice(CONDITIONS)),
  threshold: { type: "number" },
  ...ruleOptions,
};

function check(check: Check, { condition, threshold }: Json): void {
  const isMeasured = MEASURED.includes(condition as string);
  if (isMeasured && threshold === null) fail(check, "M26", "threshold", "is required");
  if (!isMeasured && threshold !== null) fail(check, "M26", "threshold", "is prohibited");
}

export const monitorRuleRoutes = things({
  path: "/monitor-alert-rules",
  store: "monitorAlertRules",
  fields: () => fields,
  check,
  more: channelsOf,
});
