/** The Enterprise agents of an account group. */
export interface EnterpriseAgentsUsage {
  /** Id of the account group. */
  readonly aid: string;
  /** Name of the account group. */
  readonly accountGroupName: string;
  /** How many agents. */
  readonly enterpriseAgentsUsed: number;
}

/** The endpoint agents of an account group. */
export interface EndpointAgentsUsage {
  /** Id of the account group. */
  readonly aid: string;
  /** Name of the account group. */
  readonly accountGroupName: string;
  /** How many agents. */
  readonly endpointAgentsUsed: number;
}

/** The endpoint agents of an account group with an Essentials licence. */
export interface EndpointAgentsEssentialsUsage {
  /** Id of the account group. */
  readonly aid: string;
  /** Name of the account group. */
  readonly accountGroupName: string;
  /** How many agents. */
  readonly endpointAgentsEssentialsUsed: number;
}

/** The embedded endpoint agents of an account group. */
export interface EndpointAgentsEmbeddedUsage {
  /** Id of the account group. */
  readonly aid: string;
  /** Name of the account group. */
  readonly accountGroupName: string;
  /** How many agents. */
  readonly endpointAgentsEmbeddedUsed: number;
}
