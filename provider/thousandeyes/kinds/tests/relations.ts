import { isJsonObject, type JsonObject } from "../../../core/json";
import type { Relation } from "../../../core/relation";
import { EXPAND_TEST_IDS } from "../agents/find-agent";
import { EXPAND_ASSIGNMENTS } from "../tags/tag";

const testIds = ({ testIds }: JsonObject) => (Array.isArray(testIds) ? testIds.map(String) : undefined);

/** What is tied to a test, as the other side tells it, where the list of tests does not (R053). */
export const RELATIONS: Readonly<Record<string, Relation>> = {
  agents: {
    path: "/agents",
    listKey: "agents",
    query: EXPAND_TEST_IDS,
    element: ({ agentId }) => ({ agentId: String(agentId) }),
    // R220: the interface an agent tests from, only the test itself shows.
    keys: ["agentId"],
    keyOf: (element) => String((element as JsonObject).agentId),
    objectIds: testIds,
    // A test without agents cannot be.
    distrust: "all lost",
  },
  tags: {
    path: "/tags",
    listKey: "tags",
    query: EXPAND_ASSIGNMENTS,
    element: ({ id }) => String(id),
    keyOf: String,
    // The API was seen to show no assignments of a tag that tests do carry: none at all is no answer.
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
    // Nobody saw a rule tell its tests yet: it is believed where it says what the test said before.
    distrust: "any change",
  },
};
