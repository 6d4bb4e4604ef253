import type { LookupDefinition } from "../../core/lookup";
import { list } from "./list";

/** Which groups of devices to find. All given args must match. */
export interface GetDeviceGroupsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
}

/** A group of devices as the API lists it. */
export interface FoundDeviceGroup {
  /** Id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
}

export const deviceGroups: LookupDefinition<GetDeviceGroupsArgs, FoundDeviceGroup> = {
  name: "getDeviceGroups",
  what: "group of devices",
  asks: { names: "list" },
  path: "/device-groups",
  ...list,
  shows: ["id", "name"],
};
