import { withoutAgent } from "../tests/relations";
import { checkSchema } from "../tests/schema";
import { type Asked, bodyOf } from "../wire/context";
import { choice, type Fields, flag, ids, text, texts } from "../wire/fields";
import { wrongs } from "../wire/refusals";
import type { EnterpriseAgent } from "./find";
import { findTests, idsIn, setTests } from "./tests";

/** R201: what can be changed about an Enterprise agent. */
const fields: Fields = {
  agentName: text(),
  enabled: flag(),
  accountGroups: ids(),
  ipv6Policy: choice(["force-ipv4", "prefer-ipv6", "force-ipv6"]),
  keepBrowserCache: flag(),
  targetForTests: text(),
  localResolutionPrefixes: texts(),
  tests: ids(),
};

function troubles({ world }: Asked, agent: EnterpriseAgent, body: Record<string, unknown>): string[] {
  // Two seeded agents share a name; keeping one's own name is no change.
  const isNew = body.agentName !== agent.agentName;
  const isTaken = isNew && [...world.agents.values()].some((other) => other.agentName === body.agentName);
  const prefixes = Array.isArray(body.localResolutionPrefixes) ? body.localResolutionPrefixes.length : 0;
  const groups = Array.isArray(body.accountGroups) ? body.accountGroups.map(String) : [];
  return [
    ...(body.agentName === "" ? ["Error in field agentName : Agent name is empty"] : []),
    ...(isTaken ? ["An agent with this name already exists"] : []),
    ...(prefixes > 5 ? ["Error in field localResolutionPrefixes : At most 5 prefixes are allowed"] : []),
    ...groups
      .filter((aid) => !world.groups.has(aid))
      .map((aid) => `Error in field accountGroups : ${aid} does not exist`),
  ];
}

/** R201: what is sent replaces what was, lists as a whole; what is not sent stays. */
export function updateAgent(asked: Asked, agent: EnterpriseAgent): void {
  const body = bodyOf(asked);
  checkSchema(fields, body, asked.world.on);
  const wrong = asked.world.on("R201") ? troubles(asked, agent, body) : [];
  if (wrong.length > 0) throw wrongs(wrong);
  // R204: nothing is changed before everything is found.
  if (body.tests !== undefined) findTests(asked, idsIn(body.tests));
  const { own } = agent;
  if (typeof body.agentName === "string") agent.agentName = body.agentName;
  if (typeof body.enabled === "boolean") {
    agent.enabled = body.enabled;
    own.agentState = body.enabled ? "online" : "disabled";
  }
  if (Array.isArray(body.accountGroups)) own.accountGroups = [...new Set(body.accountGroups.map(String))];
  if (typeof body.ipv6Policy === "string") own.ipv6Policy = body.ipv6Policy.toLowerCase();
  if (typeof body.keepBrowserCache === "boolean") own.keepBrowserCache = body.keepBrowserCache;
  if (body.targetForTests !== undefined)
    own.targetForTests = body.targetForTests ? String(body.targetForTests) : undefined;
  if (Array.isArray(body.localResolutionPrefixes))
    own.localResolutionPrefixes = body.localResolutionPrefixes.map(String);
  if (body.tests !== undefined) setTests(asked, agent, body.tests);
}

/** R202: tests that ran on this agent alone are disabled. */
export function removeAgent({ world }: Asked, agent: EnterpriseAgent): void {
  world.agents.delete(agent.agentId);
  for (const account of world.accounts.values()) {
    for (const test of account.tests.values()) withoutAgent(test, agent.agentId, world);
    for (const tag of account.tags.values()) {
      tag.assignments = tag.assignments.filter(({ id, type }) => !(type === "v-agent" && id === agent.agentId));
    }
  }
}
