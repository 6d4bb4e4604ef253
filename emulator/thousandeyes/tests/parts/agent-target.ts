import { isVisible } from "../../agents/agent";
import { id } from "../../wire/fields";
import { unknownIds } from "../../wire/unknown-ids";
import type { Check } from "../type";

/** R090: another agent is the target. */
export const targetAgentId = id();
export const needsTargetAgent = { targetAgentId: "Error in field targetAgentId : No target agent selected" };

export const checkTargetAgent: Check = ({ body, world, account }) => {
  const target = body.targetAgentId;
  if (target == null || target === "" || !world.on("R069")) return [];
  return unknownIds("targetAgentId", [target], (id) => isVisible(world.agents.find(id), account.aid), "Agent");
};
