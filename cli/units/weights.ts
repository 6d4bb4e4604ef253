import type { Api } from "../../provider/core/api";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { isUnknown } from "../../provider/core/unknown";
import { exactly, plus, type Range } from "./range";

/**
 * How many cloud agents the agents of a test are worth: an Enterprise agent costs half of one, or nothing in an old
 * contract that does not meter them.
 */
export interface AgentWeights {
  /** An id that is not known yet, or in no list, may be an agent of either type. */
  ofIds(agents: Json | undefined): Range;
  /** The agents that run a test of the account. */
  ofTest(testId: string): Range;
}

const CLOUD = exactly(1);

export async function readWeights(api: Api, isMetered: boolean): Promise<AgentWeights> {
  return weightsOf(await api.lists.get("/agents", "agents", { expand: ["test-ids"] }), isMetered);
}

export function weightsOf(list: readonly JsonObject[], isMetered = true): AgentWeights {
  const enterprise = exactly(isMetered ? 0.5 : 0);
  const either: Range = [enterprise[0], CLOUD[1]];
  const weightOf = ({ agentType }: JsonObject) => (agentType === "cloud" ? CLOUD : enterprise);
  const weights = new Map(list.map((agent) => [String(agent.agentId), weightOf(agent)]));
  const byTest = new Map<string, Range[]>();
  for (const agent of list) {
    for (const testId of Array.isArray(agent.testIds) ? agent.testIds.map(String) : []) {
      byTest.set(testId, [...(byTest.get(testId) ?? []), weightOf(agent)]);
    }
  }
  const all = plus(...weights.values());
  return {
    ofIds(agents) {
      // At least one, and none more than once.
      if (isUnknown(agents)) return [enterprise[0], all[1]];
      return plus(...agentIdsIn(agents).map((id) => weights.get(id) ?? either));
    },
    ofTest: (testId) => plus(...(byTest.get(testId) ?? [])),
  };
}

/** Of the input `agents` of a test. */
export const agentIdsIn = (agents: Json | undefined): string[] =>
  (Array.isArray(agents) ? agents : []).map((one) => String(isJsonObject(one) ? one.agentId : one));
