import { notificationRules } from "../seeds/read-only";
import { showSimple } from "../tests/show";
import type { Test } from "../tests/test";
import type { Asked, Json } from "../wire/context";
import { selfOf } from "../wire/links";
import type { Agent } from "./agent";

/** What every agent shows of itself; on tests it shows nothing else (R052). */
export function briefAgent({ own: _own, ...agent }: Agent): Json {
  return { ...agent };
}

const testsOf = (agent: Agent, { account }: Asked): Test[] =>
  [...account.tests.values()].filter((test) => test.agents.some(({ agentId }) => agentId === agent.agentId));

function ownFacts({ own }: Agent, asked: Asked, wanted: ReadonlySet<string>): Json {
  if (own === undefined) return {};
  const { members, accountGroups, ...facts } = own;
  return {
    ...facts,
    accountGroups: accountGroups.map((aid) => ({
      aid,
      accountGroupName: asked.world.groups.get(aid)?.accountGroupName,
    })),
    errorDetails: [],
    interfaceIpMapping: [],
    ...(wanted.has("cluster-member") && members.length > 0 ? { clusterMembers: members } : {}),
  };
}

/** R201: the ids of an agent's tests are numbers here, and here alone. */
function related(agent: Agent, asked: Asked, wanted: ReadonlySet<string>): Json {
  const tests = testsOf(agent, asked);
  const number = (id: string) => (asked.world.on("R201") ? Number(id) : id);
  return {
    ...(wanted.has("test-ids") ? { testIds: tests.map(({ testId }) => number(testId)) } : {}),
    ...(wanted.has("test") ? { tests: tests.map((test) => showSimple(test, asked)) } : {}),
  };
}

export const showInList = (agent: Agent, asked: Asked, wanted: ReadonlySet<string>): Json => ({
  ...briefAgent(agent),
  ...ownFacts(agent, asked, wanted),
  ...related(agent, asked, wanted),
});

/** R200: the detail adds tags, labels and links to what the list shows. */
export function showAgent(agent: Agent, asked: Asked, wanted: ReadonlySet<string>): Json {
  const tags = [...asked.account.tags.values()]
    .filter((tag) => tag.assignments.some(({ id, type }) => type === "v-agent" && id === agent.agentId))
    .map(({ id, key, value }) => ({ id, key, value }));
  const hasRules = wanted.has("notification-rule") && agent.own !== undefined;
  return {
    ...showInList(agent, asked, wanted),
    labels: [],
    tags,
    ...(hasRules ? { notificationRules: [{ agentAlertRules: notificationRules }] } : {}),
    _links: selfOf(asked, `/v7/agents/${agent.agentId}`),
  };
}
