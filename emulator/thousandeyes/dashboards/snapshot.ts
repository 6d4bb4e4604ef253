import type { Json } from "../../server/json";

/** A stored snapshot. Dates are in milliseconds since 1970. */
export interface DashboardSnapshot {
  snapshotId: string;
  snapshotName: string;
  isScheduled: boolean;
  created: number;
  start: number;
  end: number;
  expires: number;
  /** The dashboard as it was. */
  dashboard: Json;
}
