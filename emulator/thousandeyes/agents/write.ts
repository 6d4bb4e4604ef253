import { bodyOf } from "../../server/request";
import { untag } from "../tags/tagged";
import { withoutAgent } from "../tests/relations";
import { checkSchema } from "../wire/check-schema";
import type { RequestContext } from "../wire/context";
import { choice, type Fields, flag, ids, text, texts } from "../wire/fields";
import { wrongs } from "../wire/refusals";
import { unknownIds } from "../wire/unknown-ids";
import type { EnterpriseAgent } from "./find";
import { findTests, idsIn, setTests } from "./tests";

/** R201: the fields of an Enterprise agent that can be changed. */
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

function problems({ world }: RequestContext, agent: EnterpriseAgent, body: Record<string, unknown>): string[] {
  // Two seeded agents have the same name, so an agent may keep its own.
  const isNew = body.agentName !== agent.agentName;
  const isTaken = isNew && world.agents.list().some((other) => other.agentName === body.agentName);
  const prefixes = Array.isArray(body.localResolutionPrefixes) ? body.localResolutionPrefixes.length : 0;
  const groups = Array.isArray(body.accountGroups) ? body.accountGroups.map(String) : [];
  return [
    ...(body.agentName === "" ? ["Error in field agentName : Agent name is empty"] : []),
    ...(isTaken ? ["An agent with this name already exists"] : []),
    ...(prefixes > 5 ? ["Error in field localResolutionPrefixes : At most 5 prefixes are allowed"] : []),
    ...unknownIds("accountGroups", groups, world.groups.has),
  ];
}

/** R201: sent fields replace the old ones, lists as a whole; fields that are not sent stay. */
export function updateAgent(context: RequestContext, agent: EnterpriseAgent): void {
  const body = bodyOf(context);
  checkSchema(fields, body, context.world.on);
  const wrong = context.world.on("R201") ? problems(context, agent, body) : [];
  if (wrong.length > 0) throw wrongs(wrong);
  // R204: all ids are looked up before anything changes.
  if (body.tests !== undefined) findTests(context, idsIn(body.tests));
  const { enterprise } = agent;
  if (typeof body.agentName === "string") agent.agentName = body.agentName;
  if (typeof body.enabled === "boolean") {
    agent.enabled = body.enabled;
    enterprise.agentState = body.enabled ? "online" : "disabled";
  }
  if (Array.isArray(body.accountGroups)) enterprise.accountGroups = [...new Set(body.accountGroups.map(String))];
  if (typeof body.ipv6Policy === "string") enterprise.ipv6Policy = body.ipv6Policy.toLowerCase();
  if (typeof body.keepBrowserCache === "boolean") enterprise.keepBrowserCache = body.keepBrowserCache;
  if (body.targetForTests !== undefined)
    enterprise.targetForTests = body.targetForTests ? String(body.targetForTests) : undefined;
  if (Array.isArray(body.localResolutionPrefixes))
    enterprise.localResolutionPrefixes = body.localResolutionPrefixes.map(String);
  if (body.tests !== undefined) setTests(context, agent, body.tests);
}

/** R202: tests that ran only on this agent are disabled. */
export function removeAgent({ world }: RequestContext, agent: EnterpriseAgent): void {
  world.agents.remove(agent.agentId);
  for (const account of world.accounts.list()) {
    for (const test of account.tests.list()) withoutAgent(test, agent.agentId, world);
    untag(account, "v-agent", agent.agentId);
  }
}
