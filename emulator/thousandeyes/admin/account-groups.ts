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
import { briefUser } from "./user";

const path = "/account-groups";
const ORGANIZATION = { orgId: "281474976700001", organizationName: "Emulated Organization" };

function flags({ aid }: AccountGroup, { world }: RequestContext): Json {
  const isFirst = aid === currentGroup(world);
  return { isCurrentAccountGroup: isFirst, isDefaultAccountGroup: isFirst };
}

/** R190: no organisation and no token in a detail. */
function show(group: AccountGroup, context: RequestContext): Json {
  const { world } = context;
  const wanted = expansions(context);
  const agents = world.agents.list().filter(({ enterprise }) => enterprise?.accountGroups.includes(group.aid));
  return {
    ...group,
    ...flags(group, context),
    ...(wanted.has("agent") ? { agents: agents.map(briefAgent) } : {}),
    ...(wanted.has("user") ? { users: world.users.list().map((user) => briefUser(user)) } : {}),
    _links: selfOf(context, `/v7${path}/${group.aid}`),
  };
}

/** R190: only the list has the organisation. */
const showInList = (group: AccountGroup, context: RequestContext): Json => ({
  ...group,
  ...flags(group, context),
  ...ORGANIZATION,
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
  const accountGroupName = nameIn(body);
  const group = before ?? { aid: world.ids.next("group"), accountGroupName };
  setAgents(context, group.aid, body.agents);
  // A request that is refused changes nothing.
  group.accountGroupName = accountGroupName;
  if (before === undefined) seedAccount(world, group.aid);
  return group;
}

function beforeDelete({ aid }: AccountGroup, context: RequestContext): void {
  const { world } = context;
  if (aid === currentGroup(world))
    throw new Refusal(400, "400 Bad Request\nThe current account group cannot be deleted");
  setAgents(context, aid, []);
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
