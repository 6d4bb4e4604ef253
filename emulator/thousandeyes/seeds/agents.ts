import type { Agent, EnterpriseFields, Member } from "../agents/agent";
import type { World } from "../world/world";
import { FIRST_GROUP, SECOND_GROUP } from "./account-groups";

type Place = [id: string, name: string, countryId: string, latitude: number, longitude: number];

/** Cloud agents. Two names are nearly equal, to test that a lookup distinguishes them. */
const CLOUD: Place[] = [
  ["3", "Singapore", "SG", 1.29, 103.85],
  ["5", "Amsterdam, Netherlands", "NL", 52.37, 4.9],
  ["7", "Frankfurt, Germany", "DE", 50.11, 8.68],
  ["11", "London, England", "GB", 51.51, -0.13],
  ["12", "London, England (Azure uksouth)", "GB", 51.51, -0.13],
  ["14", "Paris, France", "FR", 48.86, 2.35],
  ["21", "Ashburn, VA", "US", 39.04, -77.49],
  ["22", "San Jose, CA", "US", 37.34, -121.89],
  ["23", "San Jose, Costa Rica", "CR", 9.93, -84.09],
  ["31", "Tokyo, Japan", "JP", 35.68, 139.69],
  ["41", "Sydney, Australia", "AU", -33.87, 151.21],
  ["51", "Sao Paulo, Brazil", "BR", -23.55, -46.63],
];

function agent([agentId, agentName, countryId, latitude, longitude]: Place, index: number): Agent {
  return {
    agentId,
    agentName,
    agentType: "cloud",
    countryId,
    location: agentName,
    network: "Example Transit (AS 64500)",
    prefix: `198.51.100.${index * 4}/30`,
    ipAddresses: [`198.51.100.${index * 4 + 1}`],
    publicIpAddresses: [`198.51.100.${index * 4 + 1}`],
    coordinates: { latitude, longitude },
    networkProviderInfo: { asn: 64500, name: "Example Transit", type: "isp" },
    enabled: true,
    verifySslCertificates: true,
  };
}

const SEEN = "2026-01-01T00:00:00Z";

const enterprise = (hostname: string, accountGroups: string[], members: Member[] = []): EnterpriseFields => ({
  accountGroups,
  ipv6Policy: "force-ipv4",
  keepBrowserCache: false,
  localResolutionPrefixes: [],
  hostname,
  agentState: "online",
  lastSeen: SEEN,
  createdDate: SEEN,
  utilization: 12,
  members,
});

const member = (memberId: string, name: string, address: string): Member => ({
  memberId,
  name,
  ipAddresses: [address],
  publicIpAddresses: ["192.0.2.1"],
  network: "Example Office (AS 64501)",
  agentState: "online",
  lastSeen: SEEN,
  utilization: 20,
});

type Office = { id: string; name: string; type?: Agent["agentType"]; enterprise: EnterpriseFields };

/** Enterprise agents: one in two account groups, a cluster of two, and two with the same name. */
const OFFICES: Office[] = [
  { id: "281474976730001", name: "office-berlin-1", enterprise: enterprise("berlin-1.example.com", [FIRST_GROUP]) },
  {
    id: "281474976730002",
    name: "office-lyon-1",
    enterprise: enterprise("lyon-1.example.com", [FIRST_GROUP, SECOND_GROUP]),
  },
  {
    id: "281474976730003",
    name: "datacenter-cluster",
    type: "enterprise-cluster",
    enterprise: enterprise(
      "cluster.example.com",
      [FIRST_GROUP],
      [member("3001", "datacenter-1", "10.0.0.11"), member("3002", "datacenter-2", "10.0.0.12")],
    ),
  },
  { id: "281474976730004", name: "branch", enterprise: enterprise("branch-a.example.com", [FIRST_GROUP]) },
  { id: "281474976730005", name: "branch", enterprise: enterprise("branch-b.example.com", [FIRST_GROUP]) },
];

export function seedAgents(world: World): void {
  for (const [index, place] of CLOUD.entries()) world.agents.save(agent(place, index));
  for (const [index, office] of OFFICES.entries()) {
    const base = agent([office.id, office.name, "DE", 52.52, 13.4], CLOUD.length + index);
    world.agents.save({
      ...base,
      agentType: office.type ?? "enterprise",
      network: "Example Office (AS 64501)",
      ipAddresses: [`10.0.0.${index + 1}`, `10.0.1.${index + 1}`],
      enterprise: structuredClone(office.enterprise),
    });
  }
}
