import { is, type LookupDefinition } from "../../core/lookup";

/** Which dashboards to find. All given args must match. */
export interface GetDashboardsArgs {
  /**
   * Exact titles; each must exist once.
   * @example ["Internet Insights Built-in"]
   */
  names?: string[];
  /** Only those that every account group has (R164), or only the others. */
  isBuiltIn?: boolean;
}

/** A dashboard as the API lists it: without its widgets, its layout and its author (R164). */
export interface FoundDashboard {
  /** Id: 24 hex digits; of a built-in one a number and the account group. */
  readonly dashboardId: string;
  /** Title. */
  readonly title: string;
  /** Whether every account group has it. */
  readonly isBuiltIn: boolean;
  /** Whether only its author sees it. */
  readonly isPrivate: boolean;
}

export const dashboards: LookupDefinition<GetDashboardsArgs, FoundDashboard> = {
  name: "getDashboards",
  what: "dashboard",
  asks: { names: "list", isBuiltIn: "boolean" },
  path: "/dashboards",
  listKey: "dashboards",
  idOf: ({ dashboardId }) => String(dashboardId),
  nameOf: ({ title }) => String(title),
  shows: ["dashboardId", "title", "isBuiltIn", "isPrivate"],
  matches: (item, { isBuiltIn }) => is(item.isBuiltIn, isBuiltIn),
};
