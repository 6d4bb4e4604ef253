import { isVisible } from "../agents/agent";
import { monitors } from "../seeds/read-only";
import type { Json } from "../wire/context";
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

/** Where each relation of a test points to; nobody recorded what an unknown id does, so it is refused by name. */
function strangers({ body, agents, world, account }: Draft): string[] {
  const agentIds = body.agents === undefined ? [] : agents.map(({ agentId }) => agentId);
  const known: Record<string, (id: string) => boolean> = {
    alertRules: (id) => account.rules.has(id),
    labels: (id) => account.labels.has(id),
    tags: (id) => account.tags.get(id)?.objectType === "test",
    monitors: (id) => monitors.some(({ monitorId }) => monitorId === id),
    sharedWithAccounts: (id) => world.groups.has(id),
  };
  return [
    ...agentIds
      .filter((id) => !isVisible(world.agents.get(id), account.aid))
      .map((id) => `Error in field agentSet : Agent ${id} does not exist`),
    ...Object.entries(known).flatMap(([name, isKnown]) =>
      (idsIn(body, name) ?? [])
        .filter((id) => !isKnown(id))
        .map((id) => `Error in field ${name} : ${id} does not exist`),
    ),
  ];
}

/** R069 and its like. */
export const checkRelations = (draft: Draft): string[] => (draft.world.on("R069") ? strangers(draft) : []);

/** Each result layer has its own kind of alert rule. */
const RULES_OF_LAYER: Record<string, string> = {
  network: "end-to-end-server",
  "path-vis": "path-trace",
  "ftp-server": "ftp",
  "rtp-server": "voice",
};

/** R056: the default rules of the account group for what a type measures. */
function defaultRules(type: TestType, account: Account): string[] {
  const wanted = new Set(type.layers.map((layer) => RULES_OF_LAYER[layer] ?? layer));
  // Between agents the network has rules of its own.
  if (type.fields.targetAgentId !== undefined && wanted.delete("end-to-end-server")) wanted.add("end-to-end-agent");
  return [...account.rules.values()]
    .filter((rule) => rule.isDefault && wanted.has(rule.alertType))
    .map((rule) => rule.ruleId);
}

/** R137: a tag on a test and a test on a tag are one and the same; the tag keeps the pair. */
function retag(account: Account, testId: string, tagIds: readonly string[]): void {
  for (const tag of account.tags.values()) {
    const others = tag.assignments.filter(({ id, type }) => !(id === testId && type === "test"));
    tag.assignments = tagIds.includes(tag.id) ? [...others, { id: testId, type: "test" }] : others;
  }
}

/** Ties a test to what the body names. A list that is sent is the whole list; one that is not sent stays. */
export function relate(type: TestType, test: Test, { body, world, account }: Draft): void {
  test.agents = keptAgents(type, agentsIn(body) ?? test.agents, world);
  test.labels = idsIn(body, "labels") ?? test.labels;
  test.monitors = idsIn(body, "monitors") ?? test.monitors;
  test.sharedWith = idsIn(body, "sharedWithAccounts") ?? test.sharedWith;
  const tags = idsIn(body, "tags");
  if (tags !== undefined) retag(account, test.testId, tags);
  const rules = idsIn(body, "alertRules");
  if (rules !== undefined) test.alertRules = rules;
  else if (world.on("R056") && test.fields.alertsEnabled === true) test.alertRules = defaultRules(type, account);
}

/** R049: every change is signed and dated. */
export function touch(test: Test, world: World): void {
  test.modifiedBy = WHO;
  test.modifiedDate = world.clock.seconds();
  keepVersion(test, world);
}

/** A deleted test leaves nothing behind in tags; rules and agents are found through the tests themselves. */
export function unrelate(account: Account, testId: string): void {
  retag(account, testId, []);
  for (const window of account.windows.values()) window.testIds = window.testIds.filter((id) => id !== testId);
}

/** R202: a test that loses its last agent is disabled. */
export function withoutAgent(test: Test, agentId: string, world: World): void {
  if (!test.agents.some((agent) => agent.agentId === agentId)) return;
  test.agents = test.agents.filter((agent) => agent.agentId !== agentId);
  if (!world.on("R202") || test.agents.length > 0) return;
  test.fields.enabled = false;
  touch(test, world);
}
