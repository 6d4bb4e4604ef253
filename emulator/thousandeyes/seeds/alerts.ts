import { accountOf, type World } from "../world/world";
import { FIRST_GROUP } from "./account-groups";

/** The emulator measures nothing, so it raises no alerts by itself: these are two active ones and a cleared one. */
const ALERTS: [alertType: string, began: number, lasted?: number][] = [
  ["http-server", 3600],
  ["dns-server", 20 * 86_400],
  ["end-to-end-server", 7200, 1800],
];

export function seedAlerts(world: World): void {
  const { rules, alerts } = accountOf(world, FIRST_GROUP);
  for (const [alertType, began, lasted] of ALERTS) {
    const rule = rules.list().find((one) => one.alertType === alertType);
    if (rule === undefined) continue;
    const id = world.ids.uuid();
    const start = world.createdAt - began * 1000;
    const end = lasted === undefined ? undefined : start + lasted * 1000;
    alerts.save({ id, ruleId: rule.ruleId, alertType, severity: rule.severity, start, end });
  }
}
