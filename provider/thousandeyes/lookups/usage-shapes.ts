import type { EnterpriseAgentUnits } from "./enterprise-agent-units";
import type { UnitAllocations } from "./unit-allocations";
import type {
  EndpointAgentsEmbeddedUsage,
  EndpointAgentsEssentialsUsage,
  EndpointAgentsUsage,
  EnterpriseAgentsUsage,
} from "./usage-by-group";
import type { UsageQuota } from "./usage-quota";

/** What an organisation used in its current billing cycle. */
export interface Usage {
  /** The cycle, and what the contract includes in it. */
  readonly quota: UsageQuota;
  /** Used by cloud agents so far, as the API gives it. */
  readonly cloudUnitsUsed: number;
  /** Expected of cloud agents for this cycle, as the API gives it. */
  readonly cloudUnitsProjected: number;
  /** Expected of cloud agents for the next cycle, as the API gives it. */
  readonly cloudUnitsNextBillingPeriod: number;
  /** Used by Enterprise agents so far, as the API gives it: 0 where they are not metered. */
  readonly enterpriseUnitsUsed: number;
  /** Expected of Enterprise agents for this cycle, as the API gives it: 0 where they are not metered. */
  readonly enterpriseUnitsProjected: number;
  /** Expected of Enterprise agents for the next cycle, as the API gives it: 0 where they are not metered. */
  readonly enterpriseUnitsNextBillingPeriod: number;
  /** Used by connected devices so far, as the API gives it. */
  readonly connectedDevicesUnitsUsed?: number;
  /** Expected of connected devices for this cycle, as the API gives it. */
  readonly connectedDevicesUnitsProjected?: number;
  /** Expected of connected devices for the next cycle, as the API gives it. */
  readonly connectedDevicesUnitsNextBillingPeriod?: number;
  /** Most endpoint agents that were enabled at one time. */
  readonly endpointAgentsUsed?: number;
  /** Most endpoint agents with an Essentials licence that were enabled at one time. */
  readonly endpointAgentsEssentialsUsed?: number;
  /** Most embedded endpoint agents that were enabled at one time. */
  readonly endpointAgentsEmbeddedUsed?: number;
  /** Most Enterprise agents that were enabled at one time. */
  readonly enterpriseAgentsUsed?: number;
  /** By test. Only with `test` in `expand`. */
  readonly tests?: readonly TestUsage[];
  /** Enterprise agents by account group. Only with `enterprise-agent` in `expand`. */
  readonly enterpriseAgents?: readonly EnterpriseAgentsUsage[];
  /** By Enterprise agent, for its own account group. Only with `enterprise-agent-unit` in `expand`. */
  readonly enterpriseAgentUnits?: readonly EnterpriseAgentUnits[];
  /** Endpoint agents by account group. Only with `endpoint-agent` in `expand`. */
  readonly endpointAgents?: readonly EndpointAgentsUsage[];
  /** Those with an Essentials licence. Only with `endpoint-agent-essential` in `expand`. */
  readonly endpointAgentsEssentials?: readonly EndpointAgentsEssentialsUsage[];
  /** Embedded ones. Only with `endpoint-agent-embedded` in `expand`. */
  readonly endpointAgentsEmbedded?: readonly EndpointAgentsEmbeddedUsage[];
  /** By product. */
  readonly allocations?: UnitAllocations;
}

/** What a test used. */
export interface TestUsage {
  /** Id of the test (digits). */
  readonly testId: string;
  /** Name of the test. */
  readonly testName: string;
  /** Type of the test in words, which is no input of anything. */
  readonly testType: string;
  /** Id of its account group. */
  readonly aid: string;
  /** Name of its account group. */
  readonly accountGroupName: string;
  /** Used by cloud agents so far, as the API gives it. */
  readonly cloudUnitsUsed: number;
  /** Expected of cloud agents for this cycle, as the API gives it. A new test has none for up to an hour. */
  readonly cloudUnitsProjected?: number;
}
