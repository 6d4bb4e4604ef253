import type { Api } from "../../../core/api";
import type { Claims } from "../../../core/claims";
import { getObject } from "../../../core/collection";
import type { Json, JsonObject } from "../../../core/json";
import { nearest } from "../../../core/nearest";
import { sentence } from "../../../core/sentence";

/** Lists agents with the tests they run, so that one list serves agents, assignments and tests. */
export const EXPAND_TEST_IDS = { expand: ["test-ids"] };

export const agentPath = (id: string) => `/agents/${encodeURIComponent(id)}`;

/**
 * The one Enterprise agent or cluster with this id or exact name. `input` is the arg that names it; `renamed` is the
 * name that the program gives it, which it already has if it was deployed before.
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
      sentence`${input}: there is no Enterprise agent ${isId(agent) ? "with id" : "called"} "${agent}" ${where}.${hint}`,
    );
  }
  if (matches.length > 1) {
    const found = matches.map(({ agentId }) => agentId).join(", ");
    throw new Error(
      sentence`${input}: ${matches.length} agents are called "${agent}" ${where}: ${found}. Name one by its id.`,
    );
  }
  if (isCloud(match)) {
    throw new Error(
      sentence`${input}: "${agent}" is a Cloud agent, which ThousandEyes runs. Name an Enterprise agent.`,
    );
  }
  return match;
}

/** The name of the link between an agent and a test, the same for both sides that may own it. */
export const runs = (agent: string, test: string) => `agent ${agent} runs test ${test}`;

/** Finds the agent that a resource is to manage. */
export const resolveAgent = (api: Api, agent: string, input: string, renamed?: unknown): Promise<string> =>
  findAgent(api, agent, input, renamed).then(({ agentId }) => String(agentId));

/**
 * The names of an agent or cluster in claims: every name it may be found by, and its id. The same for both kinds that
 * adopt it, because dissolving a cluster removes its agent (R203).
 */
export function adopted({ agent, renamed, id }: { agent?: Json; renamed?: Json; id?: string }): string[] {
  const names = isId(String(agent)) ? [agent] : [agent, renamed];
  return [...names, id].filter((name) => name !== undefined).map((name) => `agent ${name}`);
}

/**
 * True if the program still manages the agent: by its id, by its former reference, or by its current name. In doubt
 * true: an agent that stays can be deleted later, a deleted agent has to be installed again.
 */
export async function isStillReferenced(
  api: Api,
  { id, spelled }: { id: string; spelled?: Json },
  claims: Claims,
): Promise<boolean> {
  if (claims.isEmpty) return false;
  if ([id, spelled].some((name) => claims.isClaimed(`agent ${name}`))) return true;
  const found = await getObject(api, agentPath(id), "agentId");
  return found !== undefined && claims.isClaimed(`agent ${found.agentName}`);
}

const isId = (agent: string) => /^\d+$/.test(agent);

const isCloud = ({ agentType }: JsonObject) => agentType === "cloud";
