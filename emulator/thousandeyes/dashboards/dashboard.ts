import type { Json } from "../../server/json";

/** A stored dashboard. */
export interface Dashboard {
  dashboardId: string;
  title: string;
  description?: string;
  isPrivate: boolean;
  isGlobalOverride: boolean;
  isBuiltIn: boolean;
  globalFilterId?: string;
  refreshRate: string;
  defaultTimespan: Json;
  layout: Json;
  widgets: Json[];
  /** R231. */
  schedule?: Json;
  isModified: boolean;
  modified: number;
}

export const DAY: Json = { duration: 86400, timespanDuration: 86400 };
