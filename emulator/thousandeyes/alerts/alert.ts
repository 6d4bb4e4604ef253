/** An alert: the condition of a rule was met for some time, or still is. */
export interface Alert {
  id: string;
  ruleId: string;
  alertType: string;
  severity: string;
  /** Milliseconds since 1970. */
  start: number;
  /** Undefined while it is active. */
  end?: number;
}
