import { among, is, type LookupDefinition } from "../../core/lookup";

/** Which endpoint agents to find. All given args must match. */
export interface GetEndpointAgentsArgs {
  /**
   * Exact names; each must exist once.
   * @example ["laptop-ada"]
   */
  names?: string[];
  /**
   * Platforms: `windows`, `mac`, `roomos`, ...
   * @example ["mac"]
   */
  platforms?: string[];
  /** `essentials`, `advantage`, `embedded`. */
  licenseTypes?: ("essentials" | "advantage" | "embedded")[];
  /** Only enabled ones, or only disabled ones. */
  enabled?: boolean;
}

/** An endpoint agent as the API lists it. */
export interface FoundEndpointAgent {
  /** Id (UUID). */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Name of the machine. */
  readonly computerName?: string;
  /** `windows`, `mac`, ... */
  readonly platform?: string;
  /** `essentials`, `advantage` or `embedded`. */
  readonly licenseType?: string;
  /** `enabled` or `disabled`. */
  readonly status?: string;
}

export const endpointAgents: LookupDefinition<GetEndpointAgentsArgs, FoundEndpointAgent> = {
  name: "getEndpointAgents",
  what: "endpoint agent",
  asks: { names: "list", platforms: "list", licenseTypes: "list", enabled: "boolean" },
  values: { licenseTypes: ["essentials", "advantage", "embedded"] },
  path: "/endpoint/agents",
  listKey: "agents",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name", "computerName", "platform", "licenseType", "status"],
  matches: (item, { platforms, licenseTypes, enabled }) =>
    !item.deleted &&
    among(item.platform, platforms) &&
    among(item.licenseType, licenseTypes) &&
    is(item.status === "enabled", enabled),
};
