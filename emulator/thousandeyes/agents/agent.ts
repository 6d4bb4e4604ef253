import type { Json } from "../../server/json";

/** An agent of the organisation. Cloud agents are for everybody; the others belong to account groups. */
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
  enterprise?: EnterpriseFields;
}

/** The fields of Enterprise agents and clusters only (R200, R201). */
export interface EnterpriseFields {
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

/** An agent inside a cluster: it no longer has its own id (R203). */
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

/** R012: true if an account group sees an agent. */
export const isVisible = (agent: Agent | undefined, aid: string): agent is Agent =>
  agent !== undefined && (agent.enterprise === undefined || agent.enterprise.accountGroups.includes(aid));

/** The fields of every agent; on tests there are no others (R052). */
export function briefAgent({ enterprise: _enterprise, ...agent }: Agent): Json {
  return { ...agent };
}
