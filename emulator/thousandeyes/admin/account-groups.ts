import { crud } from "../../server/crud";
import type { Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf } from "../../server/request";
import { briefAgent } from "../agents/agent";
import { seedAccount } from "../seeds/account-groups";
import type { RequestContext } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOf } from "../wire/links";
import { listOf } from "../wire/lists";
import { isNumeric, unparsable, wrongs } from "../wire/refusals";
import { services } from "../wire/services";
import { currentGroup } from "../world/world";
import type { AccountGroup } from "./account-group";
import { refuseForNow } from "./flapping-rights";
import { organization } from "./organization";
import { briefRole } from "./roles";
import { briefUser } from "./user";

const path = "/account-groups";

function brief({ aid, accountGroupName }: AccountGroup, { world }: RequestContext): Json {
  const isFirst = aid === currentGroup(world);
  return { accountGroupName, aid, isCurrentAccountGroup: isFirst, isDefaultAccountGroup: isFirst };
}

/** R190: no organisation and no token in a detail. R191: users and agents only when expanded. */
function show(group: AccountGroup, context: RequestContext): Json {
  const { world } = context;
  const wanted = expansions(context);
  const isShown = (what: string) => wanted.has(what) || !world.on("R191");
  const agents = world.agents.list().filter(({ enterprise }) => enterprise?.accountGroups.includes(group.aid));
  return {
    ...brief(group, context),
    // The document has no agents in the answer to a POST.
    ...(isShown("agent") && context.method !== "POST" ? { agents: agents.map(briefAgent) } : {}),
    ...(isShown("user") ? { users: membersOf(group, context) } : {}),
    _links: selfOf(context, `/v7${path}/${group.aid}`),
  };
}

/** Those who have a role there, with these roles: the document's UserAccountGroup. */
const membersOf = ({ aid }: AccountGroup, { world }: RequestContext): Json[] =>
  world.users.list().flatMap((user) => {
    const own = user.accountGroupRoles.filter(({ accountGroupId }) => accountGroupId === aid);
    const roleIds = [...new Set([...user.allAccountGroupRoleIds, ...own.flatMap((one) => one.roleIds)])];
    const roles = roleIds.flatMap((id) => world.roles.find(id) ?? []);
    return roles.length > 0 ? [{ ...briefUser(user), roles: roles.map(briefRole) }] : [];
  });

/** R190: only the list has the organisation. */
const showInList = (group: AccountGroup, context: RequestContext): Json => ({
  ...brief(group, context),
  ...organization,
});

/** R190: only the response to an update has the token. */
const showWritten = (group: AccountGroup, context: RequestContext): Json => ({
  ...show(group, context),
  ...(context.method === "PUT" ? { accountToken: `emulated-token-of-${group.aid}` } : {}),
});

function nameIn(body: Json): string {
  if (typeof body.accountGroupName === "string" && body.accountGroupName !== "") return body.accountGroupName;
  throw wrongs(["Error in field accountGroupName : Account group name is empty"]);
}

/** R191: the list of Enterprise agents is the whole list. */
function setAgents({ world }: RequestContext, aid: string, value: unknown): void {
  if (!Array.isArray(value)) return;
  if (!value.every(isNumeric)) throw unparsable();
  const wanted = value.map(String);
  const notEnterprise = wanted.filter((id) => world.agents.find(id)?.enterprise === undefined);
  const why = (id: string) => (world.agents.has(id) ? "is not an Enterprise agent" : "does not exist");
  if (notEnterprise.length > 0)
    throw wrongs(notEnterprise.map((id) => `Error in field agents : Agent ${id} ${why(id)}`));
  for (const { agentId, enterprise } of world.agents.list()) {
    if (enterprise === undefined) continue;
    const others = enterprise.accountGroups.filter((one) => one !== aid);
    enterprise.accountGroups = wanted.includes(agentId) ? [...others, aid] : others;
  }
}

function write(context: RequestContext, before?: AccountGroup): AccountGroup {
  const body = bodyOf(context);
  const { world } = context;
  if (before) refuseForNow(before, context);
  const accountGroupName = nameIn(body);
  const group = before ?? { aid: world.ids.next("group"), accountGroupName, createdAt: world.clock.now() };
  setAgents(context, group.aid, body.agents);
  // A request that is refused changes nothing.
  group.accountGroupName = accountGroupName;
  if (before === undefined) seedAccount(world, group.aid);
  return group;
}

function beforeDelete(group: AccountGroup, context: RequestContext): void {
  const { world } = context;
  const { aid } = group;
  if (aid === currentGroup(world))
    throw new Refusal(400, "400 Bad Request\nThe current account group cannot be deleted");
  refuseForNow(group, context);
  setAgents(context, aid, []);
  for (const user of world.users.list()) {
    user.accountGroupRoles = user.accountGroupRoles.filter(({ accountGroupId }) => accountGroupId !== aid);
  }
  world.quotas.accountGroups.delete(aid);
  world.accounts.remove(aid);
}

export const accountGroupRoutes = crud<RequestContext, AccountGroup>({
  path,
  service: services.admin,
  store: ({ world }) => world.groups,
  write,
  show,
  showWritten,
  list: listOf("accountGroups", showInList),
  beforeDelete,
});
