import type { LookupDefinition } from "../../core/lookup";

/** Which groups of monitors to find. All given args must match. */
export interface GetMonitorGroupsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
}

/** A group of monitors as the API lists it. */
export interface FoundMonitorGroup {
  /** Id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
}

export const monitorGroups: LookupDefinition<GetMonitorGroupsArgs, FoundMonitorGroup> = {
  name: "getMonitorGroups",
  what: "group of monitors",
  asks: { names: "list" },
  path: "/monitor-groups",
  listKey: "data",
  query: () => ({ per_page: "100" }),
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name"],
};
