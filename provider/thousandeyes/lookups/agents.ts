import { among, type LookupDefinition } from "../../core/lookup";

/** Which agents to find. All given args must match. */
export interface GetAgentsArgs {
  /**
   * Exact names; each must exist once.
   * @example ["Frankfurt, Germany"]
   */
  names?: string[];
  /**
   * Two-letter country codes.
   * @example ["SG", "DE"]
   */
  countries?: string[];
  /** `cloud`, `enterprise`, `enterprise-cluster`. */
  agentTypes?: ("cloud" | "enterprise" | "enterprise-cluster")[];
}

/** An agent as the API lists it. */
export interface Agent {
  /** Id (digits). */
  readonly agentId: string;
  /** Name. */
  readonly agentName: string;
  /** `cloud`, `enterprise` or `enterprise-cluster`. */
  readonly agentType: string;
  /** Two-letter country code. */
  readonly countryId: string;
  /** City and country, as ThousandEyes writes them. */
  readonly location: string;
  /** Private addresses. */
  readonly ipAddresses?: string[];
  /** Public addresses, for firewall rules. */
  readonly publicIpAddresses?: string[];
}

export const agents: LookupDefinition<GetAgentsArgs, Agent> = {
  name: "getAgents",
  what: "agent",
  asks: { names: "list", countries: "list", agentTypes: "list" },
  values: { agentTypes: ["cloud", "enterprise", "enterprise-cluster"] },
  path: "/agents",
  listKey: "agents",
  idOf: ({ agentId }) => String(agentId),
  nameOf: ({ agentName }) => String(agentName),
  shows: ["agentId", "agentName", "agentType", "countryId", "location", "ipAddresses", "publicIpAddresses"],
  matches: (item, { countries, agentTypes }) => among(item.countryId, countries) && among(item.agentType, agentTypes),
};
