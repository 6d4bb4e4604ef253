import type { Api } from "../../../core/api";
import type { Claims } from "../../../core/claims";
import type { Json, JsonObject } from "../../../core/json";
import { nearest } from "../../../core/nearest";

/** How agents are listed: with the tests they run, so that one list does for agents, assignments and tests. */
export const EXPAND_TEST_IDS = { expand: ["test-ids"] };

export const agentPath = (id: string) => `/agents/${encodeURIComponent(id)}`;

/**
 * The one Enterprise agent or cluster with this id or exact name. `input` is where the program names it; `renamed` is what
 * the program itself calls it, and has called it already if it was deployed before.
 */
export async function findAgent(api: Api, agent: string, input: string, renamed?: unknown): Promise<JsonObject> {
  const all = await api.list("/agents", "agents");
  const called = (name: unknown) => all.filter(({ agentName }) => agentName === name);
  const named = called(agent).length || renamed === undefined ? called(agent) : called(renamed);
  const matches = isId(agent) ? all.filter(({ agentId }) => String(agentId) === agent) : named;
  const [match] = matches;
  const where = `in account group ${api.scope}`;
  if (!match) {
    const names = all.filter((one) => !isCloud(one)).map(({ agentName }) => String(agentName));
    const near = nearest(agent, names);
    const hint = near.length ? ` Near: ${near.join("; ")}.` : "";
    throw new Error(
      `${input}: there is no Enterprise agent ${isId(agent) ? "with id" : "called"} "${agent}" ${where}.${hint}`,
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

/** What the tie between an agent and a test it runs is called, by whichever side it is owned. */
export const runs = (agent: string, test: string) => `agent ${agent} runs test ${test}`;

/** Finds the agent that a resource is to manage. */
export const resolveAgent = (api: Api, agent: string, input: string, renamed?: unknown): Promise<string> =>
  findAgent(api, agent, input, renamed).then(({ agentId }) => String(agentId));

/**
 * What the agent, or the cluster that it is, is called in claims: by every name it may be found under, and its id. One text
 * for both kinds that adopt it: to dissolve a cluster takes away the agent that it is (R203).
 */
export function adopted({ agent, renamed, id }: { agent?: Json; renamed?: Json; id?: string }): string[] {
  const names = isId(String(agent)) ? [agent] : [agent, renamed];
  return [...names, id].filter((name) => name !== undefined).map((name) => `agent ${name}`);
}

/**
 * Whether the program goes on to manage the agent: by its id, as it was spelled so far, or by the name it has. In doubt it
 * does: an agent that is left can be deleted later, one that is deleted has to be installed again.
 */
export async function isStillReferenced(
  api: Api,
  { id, spelled }: { id: string; spelled?: Json },
  claims: Claims,
): Promise<boolean> {
  if (claims.isEmpty) return false;
  if ([id, spelled].some((name) => claims.isClaimed(`agent ${name}`))) return true;
  const found = await api.get(agentPath(id));
  return found !== undefined && claims.isClaimed(`agent ${found.agentName}`);
}

const isId = (agent: string) => /^\d+$/.test(agent);

const isCloud = ({ agentType }: JsonObject) => agentType === "cloud";
