import type { LookupDefinition } from "../../core/lookup";

/** Which dashboard filters to find. */
export interface GetDashboardFiltersArgs {
  /**
   * Exact names; each must exist once.
   * @example ["Offices"]
   */
  names?: string[];
}

/** A dashboard filter as the API lists it. */
export interface FoundDashboardFilter {
  /** Id: 24 hex digits. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Free text; missing if there is none. */
  readonly description?: string;
}

export const dashboardFilters: LookupDefinition<GetDashboardFiltersArgs, FoundDashboardFilter> = {
  name: "getDashboardFilters",
  what: "dashboard filter",
  asks: { names: "list" },
  path: "/dashboards/filters",
  listKey: "dashboardFilters",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name", "description"],
};
