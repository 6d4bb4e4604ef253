import type { Api } from "../../../core/api";
import { getObject } from "../../../core/collection";
import type { JsonObject } from "../../../core/json";
import { sentence } from "../../../core/sentence";

const PATH = "/endpoint/agents";

export const endpointAgentPath = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

const isId = (agent: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(agent);

/** An organisation may have many thousand agents, so the API is asked for those of one name. */
async function called(api: Api, name: string): Promise<JsonObject[]> {
  const found = await api.list(PATH, "agents", { agentName: name });
  return found.filter((agent) => agent.name === name);
}

/**
 * The one endpoint agent with this id or exact name. `renamed` is the name that the program gives it, which it already
 * has if it was deployed before.
 */
export async function findEndpointAgent(api: Api, agent: string, renamed?: unknown): Promise<JsonObject> {
  const where = `in account group ${api.scope}`;
  if (isId(agent)) {
    const found = await getObject(api, endpointAgentPath(agent.toLowerCase()), "id");
    if (found) return found;
    throw new Error(sentence`agent: there is no endpoint agent with the id ${agent} ${where}.`);
  }
  const named = await called(api, agent);
  const [match, ...others] = named.length > 0 || typeof renamed !== "string" ? named : await called(api, renamed);
  if (!match) {
    throw new Error(
      sentence`agent: there is no endpoint agent called "${agent}" ${where}. \`getEndpointAgents\` finds the agents there are.`,
    );
  }
  if (others.length > 0) {
    const ids = [match, ...others].map(({ id }) => id).join(", ");
    throw new Error(
      sentence`agent: ${others.length + 1} endpoint agents are called "${agent}" ${where}: ${ids}. Name one by its id.`,
    );
  }
  return match;
}
