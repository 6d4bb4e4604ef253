import type { Api } from "../../core/api";
import type { Body } from "../../core/json";
import { nearest } from "../../core/nearest";

/** How agents are listed: with the tests they run, so that one list does for agents, assignments and tests. */
export const WITH_TESTS = { expand: ["test-ids"] };

export const agentPath = (id: string) => `/agents/${encodeURIComponent(id)}`;

/**
 * The one Enterprise agent or cluster with this id or exact name. `input` is where the program names it; `renamed` is what
 * the program itself calls it, and has called it already if it was deployed before.
 */
export async function findAgent(api: Api, agent: string, input: string, renamed?: unknown): Promise<Body> {
  const isId = /^\d+$/.test(agent);
  const all = await api.list("/agents", "agents");
  const called = (name: unknown) => all.filter(({ agentName }) => agentName === name);
  const named = called(agent).length || renamed === undefined ? called(agent) : called(renamed);
  const matches = isId ? all.filter(({ agentId }) => String(agentId) === agent) : named;
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

/** How this deployment was last told to find an agent, by the input that names it and the agent's id. */
const spellings = new Map<string, string>();

/** Finds the agent that a resource is to manage, and remembers that it does. */
export async function adopt(api: Api, agent: string, input: string, renamed?: unknown): Promise<string> {
  const id = String((await findAgent(api, agent, input, renamed)).agentId);
  spellings.set(`${input} ${id}`, agent);
  return id;
}

/**
 * Whether the agent stays managed, under another spelling: a program that names it by its id and no longer by its name
 * replaces the resource, and what is deleted then is only the old way to say it.
 */
export const staysManaged = (id: string, agent: string, input: string): boolean =>
  (spellings.get(`${input} ${id}`) ?? agent) !== agent;

const isCloud = ({ agentType }: Body) => agentType === "cloud";
