import { showSimple } from "../tests/show";
import { type Asked, bodyOf, type Json } from "../wire/context";
import { selfOf } from "../wire/links";
import type { AlertRule } from "./rule";

const testsOf = (rule: AlertRule, { account }: Asked) =>
  [...account.tests.values()].filter((test) => test.alertRules.includes(rule.ruleId));

const links = (rule: AlertRule, asked: Asked) => selfOf(asked, `/v7/alerts/rules/${rule.ruleId}`);

/** R110: an item of the list: no links, no notifications, no tests. */
export const showInList = ({ notifications: _hidden, ...rule }: AlertRule): Json => ({ ...rule });

/** R102: GET is the truth. Nobody saw it with tests; the document has both keys, so they come where there is something. */
export function showRule(rule: AlertRule, asked: Asked): Json {
  const tests = testsOf(rule, asked);
  const related = {
    testIds: tests.map(({ testId }) => testId),
    tests: tests.map((test) => showSimple(test, asked)),
  };
  return { ...rule, ...(tests.length > 0 ? related : {}), _links: links(rule, asked) };
}

const ECHOED = ["description", "includeCoveredPrefixes", "visitedSitesFilter", "isDefault", "notifyOnClear", "testIds"];

/** R102: POST and PUT answer with an echo: some fields only because they were sent, notifications never. */
export function echoRule(rule: AlertRule, asked: Asked): Json {
  if (!asked.world.on("R102")) return showRule(rule, asked);
  const { notifications: _hidden, isDefault: _default, notifyOnClear: _clear, ...own } = rule;
  const body = bodyOf(asked);
  const echo = ECHOED.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]);
  return { ...own, ...Object.fromEntries(echo), _links: links(rule, asked) };
}
