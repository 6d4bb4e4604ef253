/** An agent of the organisation. Cloud agents are everybody's; the others belong to account groups. */
export interface Agent {
  agentId: string;
  agentName: string;
  agentType: "cloud" | "enterprise" | "enterprise-cluster";
  countryId: string;
  location: string;
  network: string;
  prefix: string;
  ipAddresses: string[];
  publicIpAddresses: string[];
  coordinates: { latitude: number; longitude: number };
  networkProviderInfo: { asn: number; name: string; type: string };
  enabled: boolean;
  verifySslCertificates: boolean;
  /** Undefined for cloud agents. */
  own?: OwnAgent;
}

/** What only Enterprise agents and clusters have (R200, R201). */
export interface OwnAgent {
  accountGroups: string[];
  ipv6Policy: string;
  keepBrowserCache: boolean;
  targetForTests?: string;
  localResolutionPrefixes: string[];
  hostname: string;
  agentState: "online" | "offline" | "disabled";
  lastSeen: string;
  createdDate: string;
  utilization: number;
  /** Clusters only. */
  members: Member[];
}

/** An agent inside a cluster: it has lost its own id (R203). */
export interface Member {
  memberId: string;
  name: string;
  ipAddresses: string[];
  publicIpAddresses: string[];
  network: string;
  agentState: string;
  lastSeen: string;
  utilization: number;
  targetForTests?: string;
}

/** R012: whether an account group sees an agent. */
export const isVisible = (agent: Agent | undefined, aid: string): agent is Agent =>
  agent !== undefined && (agent.own === undefined || agent.own.accountGroups.includes(aid));
