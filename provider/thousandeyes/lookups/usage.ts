import type { LookupDefinition } from "../../core/lookup";
import { expansions } from "./usage-expansions";
import type { Usage } from "./usage-shapes";

/** Which parts of the usage to find. */
export interface GetUsageArgs {
  /**
   * What else to list: `test`, `enterprise-agent`, `enterprise-agent-unit`, `endpoint-agent`,
   * `endpoint-agent-essential`, `endpoint-agent-embedded`.
   * @example ["test"]
   */
  expand?: (
    | "test"
    | "enterprise-agent"
    | "enterprise-agent-unit"
    | "endpoint-agent"
    | "endpoint-agent-essential"
    | "endpoint-agent-embedded"
  )[];
}

export const usage: LookupDefinition<GetUsageArgs, Usage> = {
  name: "getUsage",
  what: "usage",
  asks: { expand: "list" },
  path: "/usage",
  query: expansions,
  listKey: "usage",
  isSingle: true,
  idOf: () => undefined,
  nameOf: () => "usage",
  shows: [
    ...(["quota", "cloudUnitsUsed", "cloudUnitsProjected", "cloudUnitsNextBillingPeriod"] as const),
    ...(["enterpriseUnitsUsed", "enterpriseUnitsProjected", "enterpriseUnitsNextBillingPeriod"] as const),
    ...(["connectedDevicesUnitsUsed", "connectedDevicesUnitsProjected"] as const),
    ...(["connectedDevicesUnitsNextBillingPeriod", "endpointAgentsUsed", "endpointAgentsEssentialsUsed"] as const),
    ...(["endpointAgentsEmbeddedUsed", "enterpriseAgentsUsed", "tests", "enterpriseAgents"] as const),
    ...(["enterpriseAgentUnits", "endpointAgents", "endpointAgentsEssentials", "endpointAgentsEmbedded"] as const),
    "allocations",
  ],
};
