import { type Asked, gone, ok, param, type Route } from "../wire/context";
import { selfOfList } from "../wire/links";
import { services } from "../wire/services";
import type { AlertRule } from "./rule";
import { echoRule, showInList, showRule } from "./show";
import { writeRule } from "./write";

const service = "alerts";

function find(asked: Asked): AlertRule {
  const rule = asked.account.rules.get(param(asked, "ruleId"));
  if (rule === undefined) throw services.alerts.missing(asked);
  return rule;
}

/** R110: sorted by name, whatever its case. */
function list(asked: Asked) {
  const name = (rule: AlertRule) => (rule.ruleName ?? "").toLowerCase();
  const rules = [...asked.account.rules.values()].sort((a, b) => (name(a) < name(b) ? -1 : 1));
  return ok({ alertRules: rules.map(showInList), _links: selfOfList(asked) });
}

function create(asked: Asked) {
  const rule = writeRule(asked);
  return { status: 201, body: echoRule(rule, asked), location: `/v7/alerts/rules/${rule.ruleId}` };
}

function remove(asked: Asked) {
  const { ruleId } = find(asked);
  asked.account.rules.delete(ruleId);
  for (const { id, ruleId: its } of asked.account.alerts.values()) if (its === ruleId) asked.account.alerts.delete(id);
  for (const test of asked.account.tests.values()) test.alertRules = test.alertRules.filter((id) => id !== ruleId);
  return gone();
}

const path = "/alerts/rules";
const item = `${path}/:ruleId`;

export const ruleRoutes: Route[] = [
  { method: "GET", path, service, handle: list },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: item, service, handle: (asked) => ok(showRule(find(asked), asked)) },
  { method: "PUT", path: item, service, handle: (asked) => ok(echoRule(writeRule(asked, find(asked)), asked)) },
  { method: "DELETE", path: item, service, handle: remove },
];
