import { among, type LookupDefinition } from "../../core/lookup";

/** Which agent proxies to find. All given args must match. */
export interface GetAgentProxiesArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** `static`, `pac`. */
  types?: ("static" | "pac")[];
}

/** A proxy of agents as the API lists it. */
export interface AgentProxy {
  /** Id (digits). */
  readonly proxyId: string;
  /** Name. */
  readonly name: string;
  /** `static` or `pac`. */
  readonly type: string;
  /** Address of the proxy, or of its configuration file. */
  readonly location?: string;
}

export const agentProxies: LookupDefinition<GetAgentProxiesArgs, AgentProxy> = {
  name: "getAgentProxies",
  what: "agent proxy",
  asks: { names: "list", types: "list" },
  values: { types: ["static", "pac"] },
  path: "/agents/proxies",
  listKey: "agentProxies",
  idOf: ({ proxyId }) => String(proxyId),
  nameOf: ({ name }) => String(name),
  shows: ["proxyId", "name", "type", "location"],
  matches: (item, { types }) => among(item.type, types),
};
