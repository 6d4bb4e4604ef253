import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import type { ShownAlert } from "./schema";

/** The names of rules and tests, by their ids. */
export interface Names {
  readonly rules: ReadonlyMap<string, string>;
  readonly tests: ReadonlyMap<string, string>;
}

/** An alert of the API's list, or a single one. */
export function shown(alert: JsonObject, { rules, tests }: Names): ShownAlert {
  const { id, alertType, startDate, endDate, duration, violationCount, suppressed, details } = alert;
  const ruleId = ruleOf(alert);
  const testId = testOf(alert);
  return {
    id: String(id),
    alertType: String(alertType),
    alertState: String(alert.alertState ?? alert.state),
    alertSeverity: String(alert.alertSeverity ?? alert.severity),
    suppressed: suppressed === true,
    startDate: String(startDate),
    ...texts({ endDate, link: hrefOf(alert, "appLink") }),
    ...(typeof duration === "number" && { duration }),
    ...(typeof violationCount === "number" && { violationCount }),
    ...(ruleId && { rule: { ruleId, ...texts({ ruleName: rules.get(ruleId) }) } }),
    ...(testId && { test: { testId, ...texts({ testName: tests.get(testId) }) } }),
    ...(Array.isArray(details) && { details: details.filter(isJsonObject).map(detail) }),
  };
}

function detail({ id, name, type, state, start, end }: JsonObject) {
  const metrics = (value: Json | undefined) => (isJsonObject(value) ? value.metrics : undefined);
  return {
    name: String(name),
    ...texts({ id, type, state, metricsAtStart: metrics(start), metricsAtEnd: metrics(end) }),
  };
}

/** The document: a single alert has its rule in its links alone. */
export const ruleOf = (alert: JsonObject): string | undefined =>
  alert.alertRuleId === undefined ? idAtEnd(hrefOf(alert, "rule")) : String(alert.alertRuleId);

export const testOf = (alert: JsonObject): string | undefined => idAtEnd(hrefOf(alert, "test"));

function hrefOf({ _links: links }: JsonObject, name: string): string | undefined {
  const link = isJsonObject(links) ? links[name] : undefined;
  return isJsonObject(link) && typeof link.href === "string" ? link.href : undefined;
}

const idAtEnd = (href: string | undefined) => /(\d+)\/?(?:\?.*)?$/.exec(href ?? "")?.[1];

const texts = <Key extends string>(values: Readonly<Record<Key, Json | undefined>>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]])),
  ) as {
    [K in Key]?: string;
  };
