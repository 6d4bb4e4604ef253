import { type Body, isBody } from "../../../core/json";
import type { Relation } from "../../../core/relation";
import { WITH_TESTS } from "../agents/find-agent";
import { WITH_ASSIGNMENTS } from "../tags/tag";

const testIds = ({ testIds }: Body) => (Array.isArray(testIds) ? testIds.map(String) : undefined);

/** What is tied to a test, as the other side tells it, where the list of tests does not (R053). */
export const RELATIONS: Readonly<Record<string, Relation>> = {
  agents: {
    path: "/agents",
    listKey: "agents",
    query: WITH_TESTS,
    element: ({ agentId }) => ({ agentId: String(agentId) }),
    // R220: the interface an agent tests from, only the test itself shows.
    keys: ["agentId"],
    keyOf: (element) => String((element as Body).agentId),
    objects: testIds,
    // A test without agents cannot be.
    doubt: "all lost",
  },
  tags: {
    path: "/tags",
    listKey: "tags",
    query: WITH_ASSIGNMENTS,
    element: ({ id }) => String(id),
    keyOf: String,
    // The API was seen to show no assignments of a tag that tests do carry: none at all is no answer.
    objects: ({ assignments }) =>
      Array.isArray(assignments) && assignments.length > 0
        ? assignments.flatMap((one) => (isBody(one) && one.type === "test" ? [String(one.id)] : []))
        : undefined,
    doubt: "any lost",
  },
  alertRules: {
    path: "/alerts/rules",
    listKey: "alertRules",
    eachBy: "ruleId",
    element: ({ ruleId }) => String(ruleId),
    keyOf: String,
    objects: testIds,
    // Nobody saw a rule tell its tests yet: it is believed where it says what the test said before.
    doubt: "any change",
  },
};
