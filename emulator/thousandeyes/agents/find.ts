import { Refusal } from "../../server/refusal";
import { param } from "../../server/request";
import type { RequestContext } from "../wire/context";

import { services } from "../wire/services";
import { type Agent, type EnterpriseFields, isVisible } from "./agent";

export function findAgent(context: RequestContext, id = param(context, "agentId")): Agent {
  const agent = context.world.agents.find(id);
  if (!isVisible(agent, context.account.aid)) throw services.agents.notFound(context, id);
  return agent;
}

export type EnterpriseAgent = Agent & { enterprise: EnterpriseFields };

/** R201: cloud agents belong to the vendor. The error about changing one was never recorded: decided. */
export function findEnterprise(context: RequestContext, id?: string): EnterpriseAgent {
  const agent = findAgent(context, id);
  if (agent.enterprise === undefined) {
    throw new Refusal(403, "403 Forbidden\nCloud agents cannot be changed.");
  }
  return agent as EnterpriseAgent;
}
