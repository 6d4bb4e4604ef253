import { inSeconds } from "../../store/clock";
import { type Answer, type Asked, type Json, ok, param, type Route } from "../wire/context";
import { selfOf, selfOfList } from "../wire/links";
import { type Period, periodOf } from "../wire/period";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import type { Alert } from "./alert";

const service = "alerts";
const STATES = ["trigger", "clear"];
const DAYS_90 = 90 * 86_400_000;

/** An alert is active, or it was. */
const stateOf = ({ end }: Alert) => (end === undefined ? "trigger" : "clear");

function show(alert: Alert, asked: Asked): Json {
  const { id, ruleId, alertType, severity, start, end } = alert;
  const until = end ?? asked.world.clock.now();
  return {
    ...{ id, alertType, alertRuleId: ruleId, alertState: stateOf(alert), alertSeverity: severity },
    startDate: inSeconds(start),
    ...(end === undefined ? {} : { endDate: inSeconds(end) }),
    ...{ duration: Math.floor((until - start) / 1000), violationCount: 1, suppressed: false, meta: { version: 1 } },
    _links: { ...selfOf(asked, `/v7/alerts/${id}`), rule: selfOf(asked, `/v7/alerts/rules/${ruleId}`).self },
  };
}

/** The document: an active alert counts by its start, a cleared one by its end; unasked, the active ones of 90 days. */
function isWanted(alert: Alert, { from, until, isGiven }: Period, state: string | null, now: number): boolean {
  const isIn = (time: number) => time >= from && time <= until;
  if (!isGiven && state === null) return alert.end === undefined && alert.start >= now - DAYS_90;
  if (state !== null && stateOf(alert) !== state) return false;
  if (alert.end !== undefined) return isIn(alert.end);
  return state === null ? alert.start <= until : isIn(alert.start);
}

/** R009 has it for other lists: `max` a page, and a link to the next one. */
function page(asked: Asked, all: readonly Alert[]): { shown: readonly Alert[]; next: Json } {
  const max = asked.query.get("max") ?? "1000";
  if (asked.world.on("R007") && !/^[1-9]\d*$/.test(max)) throw invalidValue("max");
  const from = Number(asked.query.get("cursor")) || 0;
  const end = from + (Number(max) || 1000);
  const query = new URLSearchParams(asked.query);
  query.set("cursor", String(end));
  const next = end < all.length ? { next: { href: `${asked.origin}${asked.path}?${query}` } } : {};
  return { shown: all.slice(from, end), next };
}

function list(asked: Asked): Answer {
  const state = asked.query.get("state");
  if (asked.world.on("R022") && state !== null && !STATES.includes(state)) throw invalidValue("state");
  const period = periodOf(asked);
  const all = [...asked.account.alerts.values()]
    .filter((alert) => isWanted(alert, period, state, asked.world.clock.now()))
    .sort((one, other) => other.start - one.start);
  const { shown, next } = page(asked, all);
  return ok({ alerts: shown.map((alert) => show(alert, asked)), _links: { ...selfOfList(asked), ...next } });
}

function one(asked: Asked): Answer {
  const alert = asked.account.alerts.get(param(asked, "alertId"));
  if (alert === undefined) throw services.alerts.missing(asked);
  const { state, severity } = { state: stateOf(alert), severity: alert.severity };
  return ok({ ...show(alert, asked), state, severity, details: [] });
}

/** Below `/alerts`, after the rules: `rules` is no id of an alert. */
export const alertRoutes: Route[] = [
  { method: "GET", path: "/alerts", service, handle: list },
  { method: "GET", path: "/alerts/:alertId", service, handle: one },
];
