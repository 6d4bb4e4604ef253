import type { Input } from "@pulumi/pulumi";
import { replaceOnChange, required } from "../../../core/field";
import { assignment } from "../assignment";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../define-kind";
import { id, ids } from "../values";
import { EXPAND_TEST_IDS, runs } from "./find-agent";

/**
 * Adds tests to an agent, for programs that manage agents and tests separately. Owns the tests it lists and no others.
 * Do not list the same agent in `agents` of those tests: each side would undo the other.
 */
export interface AgentTestAssignmentArgs extends ScopedArgs {
  /** Id of the agent (digits). Changing it replaces the assignment. */
  agentId: Input<string>;
  /** Ids of the tests the agent runs because of this resource. A test that loses its last agent is disabled (R202). */
  testIds: Input<Input<string>[]>;
}

const fields = { agentId: replaceOnChange(required(id())), testIds: required(ids("testId")) };

export const agentTestAssignment = defineKind<AgentTestAssignmentArgs, ScopedOutputs>()({
  kind: "AgentTestAssignment",
  idOutput: "agentId",
  computed: [],
  fields,
  crossChecks: [],
  operations: assignment({
    ownerKey: "agentId",
    membersKey: "testIds",
    path: "/agents",
    listKey: "agents",
    idKey: "agentId",
    query: EXPAND_TEST_IDS,
    answerKey: "testIds",
    memberField: fields.testIds,
    name: (agent, test) => runs(agent, String(test)),
    send: (api, path, what, testIds) => api.postIdempotent(`${path}/tests/${what}`, { testIds }),
  }),
});
