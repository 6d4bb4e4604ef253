import { bodyOf } from "../../server/request";
import { touch, withoutAgent } from "../tests/relations";
import type { Test } from "../tests/test";
import type { RequestContext } from "../wire/context";
import { isNumeric, unparsable } from "../wire/refusals";
import { refuseUnknown } from "../wire/unknown-ids";
import type { Agent } from "./agent";

/** R204: one unknown id cancels the whole call. */
export function findTests({ account, world }: RequestContext, ids: readonly string[]): Test[] {
  if (!ids.every(isNumeric)) throw unparsable();
  if (world.on("R204")) refuseUnknown("testIds", ids, account.tests.has, "Test");
  return ids.flatMap((id) => account.tests.find(id) ?? []);
}

export const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function add(context: RequestContext, agent: Agent, tests: readonly Test[]): void {
  for (const test of tests) {
    if (test.agents.some(({ agentId }) => agentId === agent.agentId)) continue;
    test.agents = [...test.agents, { agentId: agent.agentId }];
    touch(test, context.world);
  }
}

function take(context: RequestContext, agent: Agent, tests: readonly Test[]): void {
  for (const test of tests) withoutAgent(test, agent.agentId, context.world);
}

/** A whole list: tests that are not in it lose the agent. */
export function setTests(context: RequestContext, agent: Agent, value: unknown): void {
  const wanted = findTests(context, idsIn(value));
  take(
    context,
    agent,
    context.account.tests.list().filter((test) => !wanted.includes(test)),
  );
  add(context, agent, wanted);
}

/** R204: assign adds, override replaces, unassign removes. */
export const testActions = {
  assign: (context: RequestContext, agent: Agent) =>
    add(context, agent, findTests(context, idsIn(bodyOf(context).testIds))),
  override: (context: RequestContext, agent: Agent) => setTests(context, agent, bodyOf(context).testIds),
  unassign: (context: RequestContext, agent: Agent) =>
    take(context, agent, findTests(context, idsIn(bodyOf(context).testIds))),
};
