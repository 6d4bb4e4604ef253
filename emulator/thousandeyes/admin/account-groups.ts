import { briefAgent } from "../agents/show";
import { furnish } from "../seeds/account-groups";
import { type Answer, type Asked, bodyOf, gone, type Json, ok, param, type Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOf, selfOfList } from "../wire/links";
import { isNumeric, Refusal, unparsable, wrongs } from "../wire/refusals";
import { services } from "../wire/services";
import { type AccountGroup, currentGroup } from "./account-group";
import { briefUser } from "./user";

const service = "admin";
const ORGANIZATION = { orgId: "281474976700001", organizationName: "Emulated Organization" };

function flags({ aid }: AccountGroup, { world }: Asked): Json {
  const isFirst = aid === currentGroup(world);
  return { isCurrentAccountGroup: isFirst, isDefaultAccountGroup: isFirst };
}

/** R190: no organisation and no token in a detail. */
function show(group: AccountGroup, asked: Asked): Json {
  const { world } = asked;
  const wanted = expansions(asked);
  const agents = [...world.agents.values()].filter(({ own }) => own?.accountGroups.includes(group.aid));
  return {
    ...group,
    ...flags(group, asked),
    ...(wanted.has("agent") ? { agents: agents.map(briefAgent) } : {}),
    ...(wanted.has("user") ? { users: [...world.users.values()].map((user) => briefUser(user)) } : {}),
    _links: selfOf(asked, `/v7/account-groups/${group.aid}`),
  };
}

/** R190: the organisation comes in the list alone. */
function list(asked: Asked): Answer {
  const groups = [...asked.world.groups.values()];
  const accountGroups = groups.map((group) => ({ ...group, ...flags(group, asked), ...ORGANIZATION }));
  return ok({ accountGroups, _links: selfOfList(asked) });
}

function find(asked: Asked): AccountGroup {
  const group = asked.world.groups.get(param(asked, "id"));
  if (group === undefined) throw services.admin.missing(asked);
  return group;
}

function nameIn(body: Json): string {
  if (typeof body.accountGroupName === "string" && body.accountGroupName !== "") return body.accountGroupName;
  throw wrongs(["Error in field accountGroupName : Account group name is empty"]);
}

/** R191: the list of Enterprise agents is the whole list. */
function setAgents({ world }: Asked, aid: string, value: unknown): void {
  if (!Array.isArray(value)) return;
  if (!value.every(isNumeric)) throw unparsable();
  const wanted = value.map(String);
  const strangers = wanted.filter((id) => world.agents.get(id)?.own === undefined);
  const why = (id: string) => (world.agents.has(id) ? "is not an Enterprise agent" : "does not exist");
  if (strangers.length > 0) throw wrongs(strangers.map((id) => `Error in field agents : Agent ${id} ${why(id)}`));
  for (const { agentId, own } of world.agents.values()) {
    if (own === undefined) continue;
    const others = own.accountGroups.filter((one) => one !== aid);
    own.accountGroups = wanted.includes(agentId) ? [...others, aid] : others;
  }
}

function create(asked: Asked): Answer {
  const body = bodyOf(asked);
  const group = { aid: asked.world.ids.next("group"), accountGroupName: nameIn(body) };
  setAgents(asked, group.aid, body.agents);
  asked.world.groups.set(group.aid, group);
  furnish(asked.world, group.aid);
  return { status: 201, body: show(group, asked), location: `/v7/account-groups/${group.aid}` };
}

/** R190: the token is in the answer of an update and nowhere else. */
function update(asked: Asked): Answer {
  const group = find(asked);
  const body = bodyOf(asked);
  group.accountGroupName = nameIn(body);
  setAgents(asked, group.aid, body.agents);
  return ok({ ...show(group, asked), accountToken: `emulated-token-of-${group.aid}` });
}

function remove(asked: Asked): Answer {
  const { aid } = find(asked);
  if (aid === currentGroup(asked.world))
    throw new Refusal(400, "400 Bad Request\nThe current account group cannot be deleted");
  setAgents(asked, aid, []);
  asked.world.groups.delete(aid);
  asked.world.accounts.delete(aid);
  return gone();
}

const path = "/account-groups";
const item = `${path}/:id`;

export const accountGroupRoutes: Route[] = [
  { method: "GET", path, service, handle: list },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: item, service, handle: (asked) => ok(show(find(asked), asked)) },
  { method: "PUT", path: item, service, handle: update },
  { method: "DELETE", path: item, service, handle: remove },
];
