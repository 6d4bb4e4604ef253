import type { JsonObject } from "../../core/json";
import { is, type LookupDefinition } from "../../core/lookup";

/** Which snapshots of dashboards to find. All given args must match. */
export interface GetDashboardSnapshotsArgs {
  /**
   * Exact names; each must exist once.
   * @example ["christmas"]
   */
  names?: string[];
  /** Only those that a schedule took (R231), or only the others. */
  isScheduled?: boolean;
}

/** A snapshot as the API lists it. */
export interface FoundDashboardSnapshot {
  /** Id: a UUID. */
  readonly snapshotId: string;
  /** Name. */
  readonly snapshotName: string;
  /** When it was taken: ISO 8601, UTC. */
  readonly snapshotCreatedDate: string;
  /** When it is deleted: ISO 8601, UTC. */
  readonly snapshotExpirationDate: string;
  /** Whether a schedule took it. */
  readonly isScheduled: boolean;
  /** Whether others may see it. */
  readonly isShared: boolean;
}

export const dashboardSnapshots: LookupDefinition<GetDashboardSnapshotsArgs, FoundDashboardSnapshot> = {
  name: "getDashboardSnapshots",
  what: "dashboard snapshot",
  asks: { names: "list", isScheduled: "boolean" },
  path: "/dashboard-snapshots",
  listKey: "dashboardSnapshots",
  idOf: ({ snapshotId }: JsonObject) => String(snapshotId),
  nameOf: ({ snapshotName }) => String(snapshotName),
  shows: ["snapshotId", "snapshotName", "snapshotCreatedDate", "snapshotExpirationDate", "isScheduled", "isShared"],
  matches: (item, { isScheduled }) => is(item.isScheduled, isScheduled),
};
