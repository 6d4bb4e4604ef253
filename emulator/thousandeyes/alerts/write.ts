import { isObject, type Json } from "../../server/json";
import { visibleTests } from "../tests/shared";
import { newerFields } from "../wire/newer-fields";
import { isNumeric, unparsable, unreadable } from "../wire/refusals";
import { inShape } from "../wire/shape";
import { refuseUnknown } from "../wire/unknown-ids";
import type { Scope } from "../world/world";
import { checkRule } from "./check";
import { type AlertRule, noNotifications } from "./rule";
import { ruleFields } from "./shapes";

/** The tests of a rule: both sides use the same pairs, which the tests store. */
function assign(scope: Scope, ruleId: string, testIds: readonly string[]): void {
  for (const test of visibleTests(scope).list()) {
    const isWanted = testIds.includes(test.testId);
    if (isWanted === test.alertRules.includes(ruleId)) continue;
    test.alertRules = isWanted ? [...test.alertRules, ruleId] : test.alertRules.filter((id) => id !== ruleId);
  }
}

const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** R111: a mode is kept as sent, and reset if it is not sent; only auto has a level. R110: an api rule has no mode. */
function modeOf(
  body: Json,
  on: (rule: string) => boolean,
): Pick<AlertRule, "roundsViolatingMode" | "sensitivityLevel"> {
  const { roundsViolatingMode: mode, sensitivityLevel: level } = on("R111") ? body : {};
  if (mode == null) return body.alertType === "api" ? {} : { roundsViolatingMode: "any" };
  return {
    roundsViolatingMode: String(mode),
    ...(mode === "auto" ? { sensitivityLevel: level == null ? "medium" : String(level) } : {}),
  };
}

/** Makes a rule from a body; `before` is the rule before an update. */
function build(body: Json, ruleId: string, on: (rule: string) => boolean, before?: AlertRule): AlertRule {
  const alertType = String(body.alertType);
  const group = body.alertGroupType ?? before?.alertGroupType ?? "cloud-enterprise";
  const severity = body.severity ?? before?.severity ?? "info";
  // R103: fields that an update leaves out are reset, except severity and alertGroupType.
  const isDefault = on("R103") ? body.isDefault : (body.isDefault ?? before?.isDefault);
  const notifyOnClear = on("R103") ? body.notifyOnClear : (body.notifyOnClear ?? before?.notifyOnClear);
  return {
    ruleId,
    ...(body.ruleName == null ? {} : { ruleName: String(body.ruleName) }),
    alertType,
    // R107.
    alertGroupType: on("R107") && group === "bgp" ? "cloud-enterprise" : String(group),
    expression: String(body.expression),
    ...(typeof body.direction === "string" ? { direction: body.direction } : {}),
    // R110: among the recorded rules only those between agents have a default direction.
    ...(alertType === "end-to-end-agent" && body.direction == null ? { direction: "to-target" } : {}),
    minimumSources: number(body.minimumSources),
    minimumSourcesPct: number(body.minimumSourcesPct),
    ...modeOf(body, on),
    roundsViolatingOutOf: number(body.roundsViolatingOutOf),
    roundsViolatingRequired: number(body.roundsViolatingRequired),
    // R016: stored in lower case.
    severity: String(severity).toLowerCase(),
    isDefault: isDefault === true,
    notifyOnClear: notifyOnClear !== false,
    notifications: isObject(body.notifications) ? { ...noNotifications(), ...body.notifications } : noNotifications(),
  };
}

/** Stores the rule of a body, and adds it to its tests. */
export function writeRule(sent: Json, scope: Scope, before?: AlertRule): AlertRule {
  const { world } = scope;
  const body = inShape(ruleFields, sent, world.on, unreadable);
  checkRule(body, world.on);
  const testIds = Array.isArray(body.testIds) ? body.testIds.map(String) : [];
  // R019; the error for unknown tests is decided: never recorded.
  if (!testIds.every(isNumeric)) throw unparsable();
  refuseUnknown("testIds", testIds, visibleTests(scope).has, "Test");
  const own = build(body, before?.ruleId ?? world.ids.next("rule"), world.on, before);
  const rule = { ...newerFields(body, world), ...own };
  // Never recorded. Users lost the tests of their rules this way, so the emulator does the worse of the two.
  assign(scope, rule.ruleId, testIds);
  return rule;
}
