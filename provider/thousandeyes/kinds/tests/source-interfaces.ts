import type { Api, Lists } from "../../../core/api";
import { isJsonObject, type Json, type JsonObject } from "../../../core/json";
import { EXPAND_TEST_IDS } from "../agents/find-agent";

/**
 * R220: an output in the state, true after an answer has shown an interface. If a later answer shows none, it was
 * removed.
 */
export const SHOWN = "showsSourceIpAddress";

/** Account groups in which a test has shown an interface to this process. */
const showing = new WeakSet<Lists>();

const elements = (agents: Json | undefined): JsonObject[] => (Array.isArray(agents) ? agents.filter(isJsonObject) : []);
const addresses = (agents: Json | undefined) =>
  new Map(elements(agents).flatMap((one) => (one.sourceIpAddress ? [[String(one.agentId), one.sourceIpAddress]] : [])));

/** True if the program chooses an interface for any agent. */
export const hasInterfaces = (agents: Json | undefined): boolean => addresses(agents).size > 0;

/**
 * The interfaces of a test's agents, as the answer shows them. If the program chose none for an agent, the server
 * chooses. An older API never shows any: the known values stay.
 */
export function withInterfaces({ lists }: Api, answer: JsonObject, known: JsonObject): JsonObject {
  if (!Array.isArray(answer.agents)) return answer;
  const [shown, chosen] = [addresses(answer.agents), addresses(known.agents)];
  if (shown.size > 0) showing.add(lists);
  const isSilent = shown.size === 0 && !known[SHOWN] && !showing.has(lists);
  const agents = elements(answer.agents).map(({ sourceIpAddress: _shown, ...agent }) => {
    const id = String(agent.agentId);
    const address = isSilent ? chosen.get(id) : chosen.has(id) ? shown.get(id) : undefined;
    return address === undefined ? agent : { ...agent, sourceIpAddress: address };
  });
  // Only if the program chose one. Lists do not show interfaces that others chose, and a list read must equal a single
  // read.
  const isWitness = (shown.size > 0 && chosen.size > 0) || known[SHOWN];
  return { ...answer, agents, ...(isWitness ? { [SHOWN]: true } : {}) };
}

const agentLists = new WeakMap<Lists, Promise<readonly JsonObject[] | undefined>>();

/** R220: an address must be one of the agent's. Agents are listed once; before one is refused, they are listed again. */
export async function refuseForeignInterfaces(api: Api, agents: Json | undefined): Promise<void> {
  const chosen = addresses(agents);
  if (chosen.size === 0) return;
  const known = agentLists.get(api.lists) ?? listed(api);
  if (foreign(await known, chosen) === undefined) return;
  const why = foreign(await listed(api), chosen);
  if (why !== undefined) throw new Error(`agents: ${why} (R220)`);
}

function listed(api: Api): Promise<readonly JsonObject[] | undefined> {
  const list = api.list("/agents", "agents", EXPAND_TEST_IDS).catch(() => undefined);
  agentLists.set(api.lists, list);
  return list;
}

/** Says why the agent cannot have the address; undefined if it has it, or if the agent cannot be looked up. */
function foreign(all: readonly JsonObject[] | undefined, chosen: ReadonlyMap<string, Json>): string | undefined {
  for (const { agentId, agentName, agentType, ipAddresses } of all ?? []) {
    const address = chosen.get(String(agentId));
    if (address === undefined) continue;
    const who = `agent ${agentId} (${agentName})`;
    if (agentType === "cloud" || agentType === "enterprise-cluster") {
      const what = agentType === "cloud" ? "Cloud agent" : "cluster";
      return `${who} is a ${what}, which has no interface to choose. Remove its "sourceIpAddress".`;
    }
    if (!Array.isArray(ipAddresses) || ipAddresses.length === 0 || ipAddresses.includes(address)) continue;
    return `the "sourceIpAddress" of ${who} is none of its addresses. Choose one of ${ipAddresses.join(", ")}.`;
  }
  return undefined;
}
