import type { Json } from "../../server/json";
import { ok, param, type Reply } from "../../server/request";
import { inSeconds } from "../../store/clock";
import { visibleTests } from "../tests/shared";
import type { RequestContext, Route } from "../wire/context";
import { selfOf, selfOfList } from "../wire/links";
import { type Period, periodOf } from "../wire/period";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import type { Alert } from "./alert";

const service = services.alerts;
const STATES = ["trigger", "clear"];
const DAYS_90 = 90 * 86_400_000;

/** An alert is active or cleared. */
const stateOf = ({ end }: Alert) => (end === undefined ? "trigger" : "clear");

/** The test may have been deleted since. */
function testLink(testId: string, context: RequestContext): Json {
  const { type } = visibleTests(context).find(testId) ?? {};
  return selfOf(context, `/v7/tests/${type ? `${type}/` : ""}${testId}`).self;
}

function show(alert: Alert, context: RequestContext): Json {
  const { id, ruleId, testId, alertType, severity, suppressed = false, sources = [], start, end } = alert;
  const until = end ?? context.world.clock.now();
  return {
    ...{ id, alertType, alertRuleId: ruleId, alertState: stateOf(alert), alertSeverity: severity },
    startDate: inSeconds(start),
    ...(end === undefined ? {} : { endDate: inSeconds(end) }),
    ...{ duration: Math.floor((until - start) / 1000), violationCount: sources.length || 1, suppressed },
    meta: { version: 1 },
    _links: {
      ...selfOf(context, `/v7/alerts/${id}`),
      rule: selfOf(context, `/v7/alerts/rules/${ruleId}`).self,
      ...(testId === undefined ? {} : { test: testLink(testId, context) }),
    },
  };
}

/**
 * The document: an active alert is selected by its start, a cleared one by its end; by default the active ones of 90
 * days.
 */
function isWanted(alert: Alert, { from, until, isGiven }: Period, state: string | null, now: number): boolean {
  const isIn = (time: number) => time >= from && time <= until;
  if (!isGiven && state === null) return alert.end === undefined && alert.start >= now - DAYS_90;
  if (state !== null && stateOf(alert) !== state) return false;
  if (alert.end !== undefined) return isIn(alert.end);
  return state === null ? alert.start <= until : isIn(alert.start);
}

/** As R009 for other lists: `max` items a page, and a link to the next one. */
function page(context: RequestContext, all: readonly Alert[]): { shown: readonly Alert[]; next: Json } {
  const max = context.query.get("max") ?? "1000";
  if (context.world.on("R007") && !/^[1-9]\d*$/.test(max)) throw invalidValue("max");
  const from = Number(context.query.get("cursor")) || 0;
  const end = from + (Number(max) || 1000);
  const query = new URLSearchParams(context.query);
  query.set("cursor", String(end));
  const next = end < all.length ? { next: { href: `${context.origin}${context.path}?${query}` } } : {};
  return { shown: all.slice(from, end), next };
}

function list(context: RequestContext): Reply {
  const state = context.query.get("state");
  if (context.world.on("R022") && state !== null && !STATES.includes(state)) throw invalidValue("state");
  const period = periodOf(context);
  const all = context.account.alerts
    .list()
    .filter((alert) => isWanted(alert, period, state, context.world.clock.now()))
    .sort((one, other) => other.start - one.start);
  const { shown, next } = page(context, all);
  return ok({ alerts: shown.map((alert) => show(alert, context)), _links: { ...selfOfList(context), ...next } });
}

const detailsOf = ({ sources = [], ...alert }: Alert): Json[] =>
  sources.map(({ metrics, ...source }) => ({
    ...{ ...source, state: stateOf(alert) },
    ...{ start: { metrics: metrics.start }, end: { metrics: metrics.end } },
  }));

function one(context: RequestContext): Reply {
  const id = param(context, "alertId");
  const alert = context.account.alerts.find(id);
  if (alert === undefined) throw service.notFound(context, id);
  const { state, severity } = { state: stateOf(alert), severity: alert.severity };
  // The document: the rule of one alert stands in its links alone.
  const { alertRuleId: _rule, ...shown } = show(alert, context);
  return ok({ ...shown, state, severity, details: detailsOf(alert) });
}

/** After the routes of rules: `rules` is no id of an alert. */
export const alertRoutes: Route[] = [
  { method: "GET", path: "/alerts", service, handle: list },
  { method: "GET", path: "/alerts/:alertId", service, handle: one },
];
