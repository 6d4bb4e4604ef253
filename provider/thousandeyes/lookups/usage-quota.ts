/** A billing cycle, and what the contract includes in it. */
export interface UsageQuota {
  /** Start of the cycle: ISO 8601, UTC. */
  readonly monthStart: string;
  /** End of the cycle: ISO 8601, UTC. */
  readonly monthEnd: string;
  /** For cloud agents, as the API gives it. */
  readonly cloudUnitsIncluded: number;
  /** Device agents. */
  readonly deviceAgentsIncluded?: number;
  /** Endpoint agents. */
  readonly endpointAgentsIncluded?: number;
  /** Endpoint agents with an Essentials licence. */
  readonly endpointAgentsEssentialsIncluded?: number;
  /** Embedded endpoint agents. */
  readonly endpointAgentsEmbeddedIncluded?: number;
  /** Enterprise agents: 0 but in old contracts. */
  readonly enterpriseAgentsIncluded?: number;
}
