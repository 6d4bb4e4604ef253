import type { Json } from "../../server/json";
import { notificationRules } from "../seeds/read-only";
import { tagsOn } from "../tags/tagged";
import { showSimple } from "../tests/show";
import type { Test } from "../tests/test";
import type { RequestContext } from "../wire/context";
import { selfOf } from "../wire/links";
import { type Agent, briefAgent } from "./agent";

const testsOf = (agent: Agent, { account }: RequestContext): Test[] =>
  account.tests.list().filter((test) => test.agents.some(({ agentId }) => agentId === agent.agentId));

function enterpriseFields({ enterprise }: Agent, context: RequestContext, wanted: ReadonlySet<string>): Json {
  if (enterprise === undefined) return {};
  const { members, accountGroups, ...facts } = enterprise;
  return {
    ...facts,
    accountGroups: accountGroups.map((aid) => ({
      aid,
      accountGroupName: context.world.groups.find(aid)?.accountGroupName,
    })),
    errorDetails: [],
    interfaceIpMapping: [],
    ...(wanted.has("cluster-member") && members.length > 0 ? { clusterMembers: members } : {}),
  };
}

/** R201: only here the ids of an agent's tests are numbers. */
function related(agent: Agent, context: RequestContext, wanted: ReadonlySet<string>): Json {
  const tests = testsOf(agent, context);
  const number = (id: string) => (context.world.on("R201") ? Number(id) : id);
  return {
    ...(wanted.has("test-ids") ? { testIds: tests.map(({ testId }) => number(testId)) } : {}),
    ...(wanted.has("test") ? { tests: tests.map((test) => showSimple(test, context)) } : {}),
  };
}

export const showInList = (agent: Agent, context: RequestContext, wanted: ReadonlySet<string>): Json => ({
  ...briefAgent(agent),
  ...enterpriseFields(agent, context, wanted),
  ...related(agent, context, wanted),
});

/** R200: a single read has tags, labels and links besides the fields of the list. */
export function showAgent(agent: Agent, context: RequestContext, wanted: ReadonlySet<string>): Json {
  const tags = tagsOn(context.account, "v-agent", agent.agentId).map(({ id, key, value }) => ({ id, key, value }));
  const hasRules = wanted.has("notification-rule") && agent.enterprise !== undefined;
  return {
    ...showInList(agent, context, wanted),
    labels: [],
    tags,
    ...(hasRules ? { notificationRules: [{ agentAlertRules: notificationRules }] } : {}),
    _links: selfOf(context, `/v7/agents/${agent.agentId}`),
  };
}
