import type { LookupDefinition } from "../../core/lookup";

/** Which groups of interfaces to find. */
export interface GetInterfaceGroupsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
}

/** A group of interfaces as the API lists it. */
export interface FoundInterfaceGroup {
  /** Id (digits). */
  readonly groupId: string;
  /** Name. */
  readonly groupName: string;
  /** Addresses of the interfaces. */
  readonly ipAddresses?: string[];
}

export const interfaceGroups: LookupDefinition<GetInterfaceGroupsArgs, FoundInterfaceGroup> = {
  name: "getInterfaceGroups",
  what: "interface group",
  asks: { names: "list" },
  path: "/network/path-vis/interface-groups",
  listKey: "pathVisInterfaceGroups",
  idOf: ({ groupId }) => String(groupId),
  nameOf: ({ groupName }) => String(groupName),
  shows: ["groupId", "groupName", "ipAddresses"],
};
