import { isJsonObject, type JsonObject } from "../../../core/json";
import type { Relation } from "../../../core/relation";
import { EXPAND_TEST_IDS } from "../agents/find-agent";
import { EXPAND_ASSIGNMENTS } from "../tags/tag";

const testIds = ({ testIds }: JsonObject) => (Array.isArray(testIds) ? testIds.map(String) : undefined);

/** The relations of a test that the list of tests lacks, read from lists of the other side (R053). */
export const RELATIONS: Readonly<Record<string, Relation>> = {
  agents: {
    path: "/agents",
    listKey: "agents",
    query: EXPAND_TEST_IDS,
    element: ({ agentId }) => ({ agentId: String(agentId) }),
    // R220: only the test itself shows the interface of an agent.
    keys: ["agentId"],
    keyOf: (element) => String((element as JsonObject).agentId),
    objectIds: testIds,
    // A test always has agents.
    distrust: "all lost",
  },
  tags: {
    path: "/tags",
    listKey: "tags",
    query: EXPAND_ASSIGNMENTS,
    element: ({ id }) => String(id),
    keyOf: String,
    // The API was seen to return no assignments for a tag that tests do carry, so an empty list proves nothing.
    objectIds: ({ assignments }) =>
      Array.isArray(assignments) && assignments.length > 0
        ? assignments.flatMap((one) => (isJsonObject(one) && one.type === "test" ? [String(one.id)] : []))
        : undefined,
    distrust: "any lost",
  },
  alertRules: {
    path: "/alerts/rules",
    listKey: "alertRules",
    detailKey: "ruleId",
    element: ({ ruleId }) => String(ruleId),
    keyOf: String,
    objectIds: testIds,
    // No recording shows a rule listing its tests, so it is trusted only when it matches the state.
    distrust: "any change",
  },
};
