import { type Asked, param } from "../wire/context";
import { Refusal } from "../wire/refusals";
import { services } from "../wire/services";
import { type Agent, isVisible, type OwnAgent } from "./agent";

export function findAgent(asked: Asked, id = param(asked, "agentId")): Agent {
  const agent = asked.world.agents.get(id);
  if (!isVisible(agent, asked.account.aid)) throw services.agents.missing(asked);
  return agent;
}

export type EnterpriseAgent = Agent & { own: OwnAgent };

/** R201: cloud agents belong to the vendor. Nobody recorded what trying to change one says: decided. */
export function findOwn(asked: Asked, id?: string): EnterpriseAgent {
  const agent = findAgent(asked, id);
  if (agent.own === undefined) {
    throw new Refusal(403, "403 Forbidden\nCloud agents cannot be changed.");
  }
  return agent as EnterpriseAgent;
}
