import type { Api } from "../../core/api";
import type { Body } from "../../core/json";
import { nearest } from "../../core/nearest";

export const agentPath = (id: string) => `/agents/${encodeURIComponent(id)}`;

/** The one Enterprise agent or cluster with this id or exact name. `input` is where the program names it. */
export async function findAgent(api: Api, agent: string, input: string): Promise<Body> {
  const isId = /^\d+$/.test(agent);
  const all = await api.list("/agents", "agents");
  const matches = all.filter(({ agentId, agentName }) => (isId ? String(agentId) : agentName) === agent);
  const [match] = matches;
  const where = `in account group ${api.scope}`;
  if (!match) {
    const names = all.filter((one) => !isCloud(one)).map(({ agentName }) => String(agentName));
    const near = nearest(agent, names);
    const hint = near.length ? ` Near: ${near.join("; ")}.` : "";
    throw new Error(
      `${input}: there is no Enterprise agent ${isId ? "with id" : "called"} "${agent}" ${where}.${hint}`,
    );
  }
  if (matches.length > 1) {
    const found = matches.map(({ agentId }) => agentId).join(", ");
    throw new Error(`${input}: ${matches.length} agents are called "${agent}" ${where}: ${found}. Name one by its id.`);
  }
  if (isCloud(match)) {
    throw new Error(`${input}: "${agent}" is a Cloud agent, which ThousandEyes runs. Name an Enterprise agent.`);
  }
  return match;
}

const isCloud = ({ agentType }: Body) => agentType === "cloud";
