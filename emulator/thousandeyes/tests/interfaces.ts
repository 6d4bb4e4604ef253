import type { World } from "../world/world";
import type { TestAgent } from "./test";
import type { Draft, TestType } from "./type";

/** R220: the types that may choose the interface of an agent to test from; others drop it (R015). */
const TYPES = ["agent-to-agent", "agent-to-server", "ftp-server", "http-server", "sip-server", "voice"];

/** R220: an address must be one of the agent's; cloud agents and clusters allow none. The texts are ours. */
export const checkInterfaces =
  (type: TestType) =>
  ({ agents, body, world }: Draft): string[] => {
    if (!world.on("R220") || body.agents === undefined || !TYPES.includes(type.name)) return [];
    return agents.flatMap(({ agentId, sourceIpAddress }) => {
      const agent = world.agents.find(agentId);
      if (sourceIpAddress === undefined || agent === undefined) return [];
      const isOwn = agent.agentType === "enterprise" && agent.ipAddresses.includes(sourceIpAddress);
      return isOwn ? [] : [`Error in field agentSet : Agent ${agentId} has no interface ${sourceIpAddress}`];
    });
  };

/** The agents as a type stores them. */
export const keptAgents = (type: TestType, agents: TestAgent[], { on }: World): TestAgent[] =>
  on("R220") && !TYPES.includes(type.name) ? agents.map(({ agentId }) => ({ agentId })) : agents;

/** The fields of an agent of a test, besides those of the agent itself. */
export const shownInterface = ({ sourceIpAddress }: TestAgent, { on, settings }: World) =>
  sourceIpAddress !== undefined && on("R220") && !settings.hideInterfaces ? { sourceIpAddress } : {};
