import type { Json } from "../../server/json";
import { bodyOf } from "../../server/request";
import { visibleTests } from "../tests/shared";
import { showSimple } from "../tests/show";
import type { RequestContext } from "../wire/context";
import { selfOf } from "../wire/links";
import type { AlertRule } from "./rule";

const testsOf = (rule: AlertRule, context: RequestContext) =>
  visibleTests(context)
    .list()
    .filter((test) => test.alertRules.includes(rule.ruleId));

const links = (rule: AlertRule, context: RequestContext) => selfOf(context, `/v7/alerts/rules/${rule.ruleId}`);

/** R110: an item of the list: no links, no notifications, no tests. */
export const showInList = ({ notifications: _hidden, ...rule }: AlertRule): Json => ({ ...rule });

/**
 * R102: only GET shows the stored rule. It was never recorded with tests; the document has both keys, so they are shown
 * if not empty.
 */
export function showRule(rule: AlertRule, context: RequestContext): Json {
  const tests = testsOf(rule, context);
  const related = {
    testIds: tests.map(({ testId }) => testId),
    tests: tests.map((test) => showSimple(test, context)),
  };
  return { ...rule, ...(tests.length > 0 ? related : {}), _links: links(rule, context) };
}

const ECHOED = ["description", "includeCoveredPrefixes", "visitedSitesFilter", "isDefault", "notifyOnClear", "testIds"];

/** R102: POST and PUT return an echo of the request: some fields only if they were sent, notifications never. */
export function echoRule(rule: AlertRule, context: RequestContext): Json {
  if (!context.world.on("R102")) return showRule(rule, context);
  const { notifications: _hidden, isDefault: _default, notifyOnClear: _clear, ...own } = rule;
  const body = bodyOf(context);
  const echo = ECHOED.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]);
  return { ...own, ...Object.fromEntries(echo), _links: links(rule, context) };
}
