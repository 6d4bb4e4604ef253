import type { Json } from "../../server/json";
import { isVisible } from "../agents/agent";
import { monitors } from "../seeds/read-only";
import { untag } from "../tags/tagged";
import { unknownIds } from "../wire/unknown-ids";

import type { Account } from "../world/account";
import type { World } from "../world/world";
import { WHO } from "../world/world";
import { agentsIn } from "./draft";
import { keepVersion } from "./history";
import { keptAgents } from "./interfaces";
import type { Test } from "./test";
import type { Draft, TestType } from "./type";

const idsIn = (body: Json, name: string): string[] | undefined => {
  const value = body[name];
  if (value === undefined) return undefined;
  return Array.isArray(value) ? [...new Set(value.map(String))] : [];
};

/** The targets of each relation of a test. */
function brokenRelations({ body, agents, world, account }: Draft): string[] {
  const agentIds = body.agents === undefined ? [] : agents.map(({ agentId }) => agentId);
  const isKnown: Record<string, (id: string) => boolean> = {
    alertRules: account.rules.has,
    labels: account.labels.has,
    tags: (id) => account.tags.find(id)?.objectType === "test",
    monitors: (id) => monitors.some(({ monitorId }) => monitorId === id),
    sharedWithAccounts: world.groups.has,
  };
  return [
    ...unknownIds("agentSet", agentIds, (id) => isVisible(world.agents.find(id), account.aid), "Agent"),
    ...Object.entries(isKnown).flatMap(([name, has]) => unknownIds(name, idsIn(body, name) ?? [], has)),
  ];
}

/** R069: unknown ids are refused. */
export const checkRelations = (draft: Draft): string[] => (draft.world.on("R069") ? brokenRelations(draft) : []);

/** Each result layer has its own kind of alert rule. */
const RULES_OF_LAYER: Record<string, string> = {
  network: "end-to-end-server",
  "path-vis": "path-trace",
  "ftp-server": "ftp",
  "rtp-server": "voice",
};

/** R056: the default rules of the account group for the layers of a type. */
function defaultRules(type: TestType, account: Account): string[] {
  const wanted = new Set(type.layers.map((layer) => RULES_OF_LAYER[layer] ?? layer));
  // The network between agents has its own rules.
  if (type.fields.targetAgentId !== undefined && wanted.delete("end-to-end-server")) wanted.add("end-to-end-agent");
  return account.rules
    .list()
    .filter((rule) => rule.isDefault && wanted.has(rule.alertType))
    .map((rule) => rule.ruleId);
}

/** R137: a tag on a test and a test on a tag are the same pair; the tag stores it. */
function retag(account: Account, testId: string, tagIds: readonly string[]): void {
  untag(account, "test", testId);
  const tags = account.tags.list().filter(({ id }) => tagIds.includes(id));
  for (const tag of tags) tag.assignments.push({ id: testId, type: "test" });
}

/** Links a test to the objects in the body. A list that is sent is the whole list; one that is not sent stays. */
export function relate(type: TestType, test: Test, { body, world, account }: Draft): void {
  test.agents = keptAgents(type, agentsIn(body) ?? test.agents, world);
  test.labels = idsIn(body, "labels") ?? test.labels;
  test.monitors = idsIn(body, "monitors") ?? test.monitors;
  test.sharedWith = idsIn(body, "sharedWithAccounts") ?? test.sharedWith;
  const tags = idsIn(body, "tags");
  if (tags !== undefined) retag(account, test.testId, tags);
  const rules = idsIn(body, "alertRules");
  // R070: a test that is shared has rules of several account groups.
  const others = test.alertRules.filter((id) => !account.rules.has(id));
  if (rules !== undefined) test.alertRules = [...others, ...rules];
  else if (world.on("R056") && test.fields.alertsEnabled === true) {
    test.alertRules = [...others, ...defaultRules(type, account)];
  }
}

/** R049: every change stores its author and date. */
export function touch(test: Test, world: World): void {
  test.modifiedBy = WHO;
  test.modifiedDate = world.clock.seconds();
  keepVersion(test, world);
}

/** A deleted test is removed from tags; rules and agents are found through the tests themselves. */
export function unrelate({ accounts }: World, testId: string): void {
  for (const account of accounts.list()) {
    untag(account, "test", testId);
    for (const window of account.windows.list()) window.testIds = window.testIds.filter((id) => id !== testId);
  }
}

/** R202: a test that loses its last agent is disabled. */
export function withoutAgent(test: Test, agentId: string, world: World): void {
  if (!test.agents.some((agent) => agent.agentId === agentId)) return;
  test.agents = test.agents.filter((agent) => agent.agentId !== agentId);
  if (!world.on("R202") || test.agents.length > 0) return;
  test.fields.enabled = false;
  touch(test, world);
}
