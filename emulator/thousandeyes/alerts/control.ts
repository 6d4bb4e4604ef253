import type { ControlCall } from "../../server/control-call";
import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { noContent } from "../../server/request";
import { inSeconds } from "../../store/clock";
import { monitors } from "../seeds/read-only";
import { visibleTests } from "../tests/shared";
import type { Test } from "../tests/test";
import type { Account } from "../world/account";
import { accountOf, currentGroup, type Scope, type World } from "../world/world";
import type { Alert } from "./alert";

const SEVERITIES = ["info", "minor", "major", "critical"];
const KEYS = ["aid", "testId", "ruleId", "severity", "suppressed", "sources", "metrics", "startDate", "endDate"];

const refuse = (why: string): never => {
  throw new Refusal(400, why);
};

function time(body: Json, key: string): number | undefined {
  const { [key]: value } = body;
  if (value === undefined) return undefined;
  const read = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(read) ? refuse(`${key} must be a time such as 2026-08-03T08:10:03Z`) : read;
}

/** Agents or monitors: their ids do not overlap. */
function source(id: string, metrics: string, { world }: Scope): NonNullable<Alert["sources"]>[number] {
  const measured = { start: metrics, end: metrics };
  const agent = world.agents.find(id);
  if (agent) return { id, name: agent.agentName, type: "cea_agent", metrics: measured };
  const monitor = monitors.find(({ monitorId }) => monitorId === id);
  if (monitor) return { id, name: monitor.monitorName, type: "bgp_monitor", metrics: measured };
  return refuse(`sources: there is no agent and no monitor ${id}`);
}

function scopeOf(world: World, { aid = currentGroup(world) }: Json): Scope {
  if (!world.groups.has(String(aid))) refuse(`there is no account group ${String(aid)}`);
  return { world, account: accountOf(world, String(aid)) };
}

/** The rule of a test that an alert is of: the first one for its own layer, else the first one. */
function ruleOf(test: Test | undefined, { rules }: Account): string | undefined {
  const all = test?.alertRules ?? [];
  return all.find((id) => rules.find(id)?.alertType === test?.type) ?? all[0];
}

/** An alert of a rule: of the one that is named, else of one of the test. */
function raise(body: Json, world: World): Alert {
  const scope = scopeOf(world, body);
  const { testId } = body;
  const test = visibleTests(scope).find(String(testId));
  if (testId !== undefined && test === undefined) refuse(`there is no test ${String(testId)}`);
  const ruleId = String(body.ruleId ?? ruleOf(test, scope.account));
  const rule =
    scope.account.rules.find(ruleId) ?? refuse(`ruleId must be that of a rule, or testId of a test with one`);
  const { sources = test?.agents.map(({ agentId }) => agentId) ?? [], metrics = "Loss: 100%" } = body;
  if (!Array.isArray(sources)) return refuse("sources must be a list of ids of agents or monitors");
  const severity = String(body.severity ?? rule.severity);
  if (!SEVERITIES.includes(severity)) refuse(`severity must be ${SEVERITIES.join(", ")}`);
  const end = time(body, "endDate");
  return scope.account.alerts.save({
    id: world.ids.uuid(),
    ruleId,
    ...(test && { testId: test.testId }),
    alertType: rule.alertType,
    severity,
    suppressed: body.suppressed === true,
    sources: sources.map((id) => source(String(id), String(metrics), scope)),
    start: time(body, "startDate") ?? world.clock.now(),
    ...(end !== undefined && { end }),
  });
}

/** Nothing is measured here, so alerts are raised and cleared by hand. */
export const alertControls: ControlCall<World>[] = [
  {
    method: "POST",
    path: "alerts",
    handle({ body = {} }, world) {
      const known = isObject(body) ? body : refuse("an alert is an object");
      const unknown = Object.keys(known).find((key) => !KEYS.includes(key));
      if (unknown !== undefined) refuse(`an alert has no "${unknown}"; it has ${KEYS.join(", ")}`);
      const { id, ruleId, testId, severity, start } = raise(known, world);
      return { status: 201, body: { alert: { id, ruleId, testId, severity, startDate: inSeconds(start) } } };
    },
  },
  {
    method: "DELETE",
    path: "alerts/:id",
    handle({ params: { id = "" } }, world) {
      const alert = world.accounts
        .list()
        .flatMap(({ alerts }) => alerts.find(id) ?? [])
        .find(({ end }) => end === undefined);
      if (alert === undefined) return refuse(`there is no active alert ${id}`);
      alert.end = world.clock.now();
      return noContent();
    },
  },
];
