/** An alert: the condition of a rule was met for some time, or still is. */
export interface Alert {
  id: string;
  ruleId: string;
  /** Undefined for an alert that belongs to no test. */
  testId?: string;
  alertType: string;
  severity: string;
  /** Whether a suppression window silences it. */
  suppressed?: boolean;
  /** The agents or monitors that meet the condition. */
  sources?: AlertSource[];
  /** Milliseconds since 1970. */
  start: number;
  /** Undefined while it is active. */
  end?: number;
}

interface AlertSource {
  id: string;
  name: string;
  /** The document names `cea_agent` alone; `bgp_monitor` is guessed. */
  type: "cea_agent" | "bgp_monitor";
  /** What was measured when it began and, once it is cleared, when it ended. */
  metrics: { start: string; end: string };
}
