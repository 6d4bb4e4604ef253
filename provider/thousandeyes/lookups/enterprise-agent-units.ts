import { among, type LookupDefinition } from "../../core/lookup";
import { periodIn } from "./period";

/** Which usage of Enterprise agents to find. All that is given must hold. */
export interface GetEnterpriseAgentUnitsArgs {
  /**
   * Exact names of agents; each must be listed once. One that runs tests of several account groups is listed for each:
   * add `accountGroupIds` then.
   * @example ["branch-1"]
   */
  names?: string[];
  /**
   * Ids of agents (digits).
   * @example ["281474976730001"]
   */
  agentIds?: string[];
  /**
   * Ids of the account groups whose tests the agents ran (digits).
   * @example ["281474976710706"]
   */
  accountGroupIds?: string[];
  /**
   * Start of the period: a date and time in UTC. Without it the usage of the current billing cycle is found.
   * @example "2026-11-01T00:00:00Z"
   */
  startDate?: string;
  /**
   * End of the period, beside a `startDate`: a date and time in UTC. Without it the period ends now.
   * @example "2026-11-08T00:00:00Z"
   */
  endDate?: string;
}

/**
 * What an Enterprise agent used for the tests of one account group in the period, as the API lists it. It is not known
 * whether the API counts in units or in thousandths of them: compare with the web interface.
 */
export interface EnterpriseAgentUnits {
  /** Id of the agent (digits), where the API knows it. */
  readonly agentId?: string;
  /** Name of the agent. */
  readonly agentName: string;
  /** Id of the account group: in `getUsage` that of the agent, in `getEnterpriseAgentUnits` that of the tests. */
  readonly aid: string;
  /** Name of the account group. */
  readonly accountGroupName: string;
  /** Used by the agent, as the API gives it. */
  readonly enterpriseUnitsUsed?: number;
  /** Expected of the agent for the whole period, as the API gives it: 0 where Enterprise agents are not metered. */
  readonly enterpriseUnitsProjected?: number;
}

export const enterpriseAgentUnits: LookupDefinition<GetEnterpriseAgentUnitsArgs, EnterpriseAgentUnits> = {
  name: "getEnterpriseAgentUnits",
  what: "Enterprise agent with usage",
  asks: { names: "list", agentIds: "list", accountGroupIds: "list", startDate: "date-time", endDate: "date-time" },
  path: "/usage/units/enterprise-agents",
  query: (args) => periodIn("getEnterpriseAgentUnits", args),
  listKey: "breakdowns",
  // The API may not know which agent it was.
  idOf: ({ agentId }) => (agentId === undefined ? undefined : String(agentId)),
  nameOf: ({ agentName }) => String(agentName),
  apart: { by: "accountGroupIds", of: ({ aid }) => String(aid) },
  shows: ["agentId", "agentName", "aid", "accountGroupName", "enterpriseUnitsUsed", "enterpriseUnitsProjected"],
  matches: ({ agentId, aid }, { agentIds, accountGroupIds }) => among(agentId, agentIds) && among(aid, accountGroupIds),
};
