import type { Json } from "../../server/json";

/** A stored alert rule. */
export interface AlertRule {
  ruleId: string;
  ruleName?: string;
  alertType: string;
  alertGroupType: string;
  expression: string;
  direction?: string;
  minimumSources?: number;
  minimumSourcesPct?: number;
  roundsViolatingMode?: string;
  sensitivityLevel?: string;
  roundsViolatingOutOf?: number;
  roundsViolatingRequired?: number;
  severity: string;
  isDefault: boolean;
  notifyOnClear: boolean;
  notifications: Json;
}

/** R101: the notifications of a rule without any. */
export const noNotifications = (): Json => ({ email: { message: "" } });
