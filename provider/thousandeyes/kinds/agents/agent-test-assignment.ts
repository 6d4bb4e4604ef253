import type { Input } from "@pulumi/pulumi";
import { createOnly, required } from "../../../core/field";
import { assignment } from "../assignment";
import { type AccountGroupArgs, type AccountGroupFacts, defineKind } from "../define-kind";
import { id, ids } from "../values";
import { runs, WITH_TESTS } from "./find-agent";

/**
 * Adds tests to an agent, for those who manage agents and tests apart. Owns the tests it lists and no others. Do not
 * list the same agent in `agents` of those tests: each side would undo the other.
 */
export interface AgentTestAssignmentArgs extends AccountGroupArgs {
  /** Id of the agent (digits). Changing it replaces the assignment. */
  agentId: Input<string>;
  /** Ids of the tests the agent runs because of this resource. A test that loses its last agent is disabled (R202). */
  testIds: Input<Input<string>[]>;
}

const fields = { agentId: createOnly(required(id())), testIds: required(ids("testId")) };

export const agentTestAssignment = defineKind<AgentTestAssignmentArgs, AccountGroupFacts>()({
  kind: "AgentTestAssignment",
  id: "agentId",
  facts: [],
  fields,
  rules: [],
  operations: assignment({
    one: "agentId",
    others: "testIds",
    path: "/agents",
    listKey: "agents",
    idKey: "agentId",
    query: WITH_TESTS,
    tiesKey: "testIds",
    ties: fields.testIds,
    name: (agent, test) => runs(agent, String(test)),
    send: (api, path, what, testIds) => api.repeat(`${path}/tests/${what}`, { testIds }),
  }),
});
