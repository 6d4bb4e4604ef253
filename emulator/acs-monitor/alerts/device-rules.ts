import { type Fields, id, oneOf, required, text } from "../wire/fields";
import { things } from "../wire/things";
import { channelsOf, ruleOptions } from "./rule-options";

const CONDITIONS = ["gt", "lt", "eq", "ne", "contains", "regex", "pct_gt", "pct_lt"];

const fields: Fields = {
  name: required(text()),
  device_id: required(id("devices")),
  /** An OID or a name. */
  metric: required(text()),
  condition: required(oneOf(CONDITIONS)),
  threshold: required({ type: "textOrNumber" }),
  ...ruleOptions,
};

export const deviceRuleRoutes = things({
  path: "/alert-rules",
  store: "alertRules",
  fields: () => fields,
  more: (item, world) => ({
    // M27
    threshold: world.on("M27") ? String(item.values.threshold) : item.values.threshold,
    ...channelsOf(item, world),
  }),
});
