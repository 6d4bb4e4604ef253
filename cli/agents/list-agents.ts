import type { Api } from "../../provider/core/api";
import { find } from "../../provider/core/find";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { agents } from "../../provider/thousandeyes/lookups/agents";
import { naturalOrder } from "../output/natural-order";
import type { ListedAgent } from "./schema";

/** Which agents. All that is given must hold. */
export interface AgentFilter {
  /** Exact names or ids; each must exist once. */
  readonly name?: readonly string[];
  /** Two-letter codes. */
  readonly country?: readonly string[];
  readonly type?: readonly ("cloud" | "enterprise" | "enterprise-cluster")[];
}

/** The list that shows the members of clusters, too. */
const WITH_MEMBERS = { expand: ["cluster-member"] };

export async function listAgents(api: Api, { name: wanted, country, type }: AgentFilter): Promise<ListedAgent[]> {
  const list = await api.lists.get(agents.path, agents.listKey, WITH_MEMBERS);
  assertCountries(country, list, api.scope);
  const lists = { ...api.lists, get: async () => list, renew: async () => list };
  const args = { ...(country && { countries: [...country] }), ...(type && { agentTypes: [...type] }) };
  const search = (names?: string[]) =>
    find({ ...api, lists }, agents, { ...args, ...(names && { names }) }, `account group ${api.scope}`);
  if (!wanted) return (await search()).map(listed);
  const isId = (one: string) => list.some(({ agentId }) => String(agentId) === one);
  const ofIds = (await search()).filter(({ agentId }) => wanted.includes(String(agentId)));
  const all = new Set([...ofIds, ...(await search(wanted.filter((one) => !isId(one))))]);
  return [...all].map(listed);
}

/** A firewall would lack the agents of a country that is misspelt, beside others. */
function assertCountries(wanted: readonly string[] | undefined, list: readonly JsonObject[], scope: string): void {
  const known = new Set(list.map(({ countryId }) => String(countryId ?? "").toUpperCase()).filter(Boolean));
  const unknown = wanted?.find((one) => !known.has(one.toUpperCase()));
  if (unknown === undefined) return;
  const there = [...known].sort().join(", ");
  throw new Error(`--country: no agent in account group ${scope} is in ${unknown}. They are in: ${there || "none"}.`);
}

function listed(agent: JsonObject): ListedAgent {
  const { agentId, agentName, agentType, countryId, location, enabled, agentState, lastSeen, clusterMembers } = agent;
  const members = Array.isArray(clusterMembers) ? clusterMembers.filter(isJsonObject) : [];
  const all = (key: string) => [...new Set([agent, ...members].flatMap((one) => texts(one[key])))].sort(naturalOrder);
  return {
    id: String(agentId),
    name: String(agentName),
    type: String(agentType),
    ...optional({ country: countryId, location, state: agentState, lastSeen }),
    ...(typeof enabled === "boolean" && { enabled }),
    publicIpAddresses: all("publicIpAddresses"),
    ipAddresses: all("ipAddresses"),
  };
}

const texts = (value: Json | undefined) => (Array.isArray(value) ? value.map(String) : []);
const optional = (values: Readonly<Record<string, Json | undefined>>) =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]])));
