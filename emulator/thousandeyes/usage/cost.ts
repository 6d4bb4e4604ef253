import type { Test } from "../tests/test";
import type { World } from "../world/world";
import { rates } from "./rates";

/** Thousandths of a unit in an hour. */
export interface Cost {
  cloud: number;
  /** By the ids of the Enterprise agents. */
  enterprise: Map<string, number>;
}

/** Every 15 minutes, however many monitors there are. */
const BGP_AN_HOUR = 8 * 4;

/** What counts is how a test is configured: whether it runs does not matter. A disabled test or agent costs nothing. */
export function costOf({ type, fields, agents }: Test, { agents: all }: World): Cost {
  const cost: Cost = { cloud: 0, enterprise: new Map() };
  if (fields.enabled === false) return cost;
  const rate = rates[type];
  if (rate === undefined) return { ...cost, cloud: BGP_AN_HOUR };
  const anHour = (rate.perRun(fields) * 3600) / Number(fields.interval);
  for (const { agentId } of agents) {
    const agent = all.find(agentId);
    if (!agent?.enabled) continue;
    if (agent.agentType === "cloud") cost.cloud += anHour;
    else cost.enterprise.set(agentId, anHour / 2);
  }
  return cost;
}

export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
