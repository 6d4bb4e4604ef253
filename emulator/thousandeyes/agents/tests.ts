import { touch, withoutAgent } from "../tests/relations";
import type { Test } from "../tests/test";
import { type Asked, bodyOf } from "../wire/context";
import { isNumeric, unparsable, wrongs } from "../wire/refusals";
import type { Agent } from "./agent";

/** R204: one bad id cancels the whole call. */
export function findTests({ account, world }: Asked, ids: readonly string[]): Test[] {
  if (!ids.every(isNumeric)) throw unparsable();
  const strangers = ids.filter((id) => !account.tests.has(id));
  if (world.on("R204") && strangers.length > 0) {
    throw wrongs(strangers.map((id) => `Error in field testIds : Test ${id} does not exist`));
  }
  return ids.flatMap((id) => account.tests.get(id) ?? []);
}

export const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function add(asked: Asked, agent: Agent, tests: readonly Test[]): void {
  for (const test of tests) {
    if (test.agents.some(({ agentId }) => agentId === agent.agentId)) continue;
    test.agents = [...test.agents, { agentId: agent.agentId }];
    touch(test, asked.world);
  }
}

function take(asked: Asked, agent: Agent, tests: readonly Test[]): void {
  for (const test of tests) withoutAgent(test, agent.agentId, asked.world);
}

/** The whole list: tests that are not in it lose the agent. */
export function setTests(asked: Asked, agent: Agent, value: unknown): void {
  const wanted = findTests(asked, idsIn(value));
  take(
    asked,
    agent,
    [...asked.account.tests.values()].filter((test) => !wanted.includes(test)),
  );
  add(asked, agent, wanted);
}

/** R204: assign adds, override replaces, unassign removes. */
export const testActions = {
  assign: (asked: Asked, agent: Agent) => add(asked, agent, findTests(asked, idsIn(bodyOf(asked).testIds))),
  override: (asked: Asked, agent: Agent) => setTests(asked, agent, bodyOf(asked).testIds),
  unassign: (asked: Asked, agent: Agent) => take(asked, agent, findTests(asked, idsIn(bodyOf(asked).testIds))),
};
