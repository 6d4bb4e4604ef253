import { crud } from "../../server/crud";
import { bodyOf } from "../../server/request";
import { visibleTests } from "../tests/shared";
import type { RequestContext } from "../wire/context";
import { listOf } from "../wire/lists";
import { services } from "../wire/services";
import type { AlertRule } from "./rule";
import { echoRule, showInList, showRule } from "./show";
import { writeRule } from "./write";

/** R110: sorted by name, ignoring case. */
function sorted(rules: readonly AlertRule[]): AlertRule[] {
  const name = (rule: AlertRule) => (rule.ruleName ?? "").toLowerCase();
  return rules.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}

const listInOrder = listOf("alertRules", showInList);

/** With a rule its alerts end, and its tests lose it. */
function beforeDelete({ ruleId }: AlertRule, context: RequestContext): void {
  const { account } = context;
  for (const alert of account.alerts.list()) if (alert.ruleId === ruleId) account.alerts.remove(alert.id);
  for (const test of visibleTests(context).list()) test.alertRules = test.alertRules.filter((id) => id !== ruleId);
}

/** R235: a change of a rule ends its active alerts. */
function change(context: RequestContext, before?: AlertRule): AlertRule {
  const rule = writeRule(bodyOf(context), context, before);
  const { account, world } = context;
  const active = account.alerts.list().filter(({ ruleId, end }) => ruleId === rule.ruleId && end === undefined);
  if (world.on("R235")) for (const alert of active) alert.end = world.clock.now();
  return rule;
}

export const ruleRoutes = crud<RequestContext, AlertRule>({
  path: "/alerts/rules",
  service: services.alerts,
  store: ({ account }) => account.rules,
  write: change,
  show: showRule,
  showWritten: echoRule,
  list: (rules, context) => listInOrder(sorted(rules), context),
  beforeDelete,
});
