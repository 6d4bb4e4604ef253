import type { LookupDefinition } from "../../core/lookup";
import { list } from "./list";

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
  ...list,
  shows: ["id", "name"],
};
