import { type Answer, type Asked, bodyOf, gone, isObject, type Json, ok, param, type Route } from "../wire/context";
import { id, ids, needed, shapes } from "../wire/fields";
import { selfOf, selfOfList } from "../wire/links";
import { isNumeric, Refusal, unparsable, wrongs } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { UID } from "../world/world";
import { currentGroup } from "./account-group";
import { briefRole } from "./roles";
import { briefUser, type User } from "./user";

const service = "admin";
const path = "/users";
const item = `${path}/:id`;

const group = ({ world }: Asked, aid: string) => ({ aid, accountGroupName: world.groups.get(aid)?.accountGroupName });

const rolesOf = ({ world }: Asked, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const role = world.roles.get(id);
    return role ? [briefRole(role)] : [];
  });

/** R180: ids go in, objects come out. */
function show(user: User, asked: Asked): Json {
  const { accountGroupRoles, allAccountGroupRoleIds, loginAccountGroupId } = user;
  return {
    ...briefUser(user),
    loginAccountGroup: group(asked, loginAccountGroupId),
    accountGroupRoles: accountGroupRoles.map(({ accountGroupId, roleIds }) => ({
      accountGroup: group(asked, accountGroupId),
      roles: rolesOf(asked, roleIds),
    })),
    ...(allAccountGroupRoleIds.length > 0 ? { allAccountGroupRoles: rolesOf(asked, allAccountGroupRoleIds) } : {}),
    _links: selfOf(asked, `/v7${path}/${user.uid}`),
  };
}

/** R026, R181: the address is looked at before everything else. */
function emailIn({ world }: Asked, body: Json, before?: User): string {
  const email = String(body.email ?? before?.email ?? "");
  if (email === "") throw wrongs(["Email address is required"]);
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) throw wrongs([`Invalid email address ${email}`]);
  const isTaken = [...world.users.values()].some((user) => user.email === email && user.uid !== before?.uid);
  if (world.on("R181") && isTaken) throw new Refusal(400, `The user '${email}' already exists!`);
  return email;
}

const rolesIn = (value: unknown): User["accountGroupRoles"] | undefined =>
  Array.isArray(value)
    ? value.filter(isObject).map(({ accountGroupId, roleIds }) => ({
        accountGroupId: String(accountGroupId),
        roleIds: Array.isArray(roleIds) ? roleIds.map(String) : [],
      }))
    : undefined;

const roleFields = {
  accountGroupRoles: shapes({ accountGroupId: needed(id()), roleIds: needed(ids()) }),
  allAccountGroupRoleIds: ids(),
};

/** R069, R180: groups and roles must exist. R019, R239: what is no id, or lacks one, is refused without a word. */
function checkRoles({ world }: Asked, body: Json): string[] {
  inShape(roleFields, body, world.on, () => unparsable());
  const pairs = rolesIn(body.accountGroupRoles) ?? [];
  const groups = [body.loginAccountGroupId ?? [], ...pairs.map(({ accountGroupId }) => accountGroupId)].flat();
  const roles = [body.allAccountGroupRoleIds ?? [], ...pairs.map(({ roleIds }) => roleIds)].flat();
  const strangers = (field: string, list: unknown[], known: ReadonlyMap<string, unknown>) =>
    list.filter((one) => !known.has(String(one))).map((one) => `Error in field ${field} : ${one} does not exist`);
  if (!world.on("R069")) return [];
  return [...strangers("accountGroupId", groups, world.groups), ...strangers("roleIds", roles, world.roles)];
}

/** R182: role lists replace. */
function write(asked: Asked, before?: User): User {
  const { world } = asked;
  const body = bodyOf(asked);
  const email = emailIn(asked, body, before);
  const { loginAccountGroupId: login, allAccountGroupRoleIds: all } = body;
  // R019.
  if ((login != null && !isNumeric(login)) || (Array.isArray(all) && !all.every(isNumeric))) throw unparsable();
  const troubles = checkRoles(asked, body);
  if (troubles.length > 0) throw wrongs(troubles);
  const name = body.name ?? before?.name;
  const user: User = {
    uid: before?.uid ?? world.ids.next("user"),
    ...(name == null ? {} : { name: String(name) }),
    email,
    dateRegistered: before?.dateRegistered ?? world.clock.seconds(),
    loginAccountGroupId: String(login ?? before?.loginAccountGroupId ?? currentGroup(world)),
    accountGroupRoles: rolesIn(body.accountGroupRoles) ?? before?.accountGroupRoles ?? [],
    allAccountGroupRoleIds: Array.isArray(all) ? all.map(String) : (before?.allAccountGroupRoleIds ?? []),
  };
  world.users.set(user.uid, user);
  return user;
}

function find(asked: Asked): User {
  const user = asked.world.users.get(param(asked, "id"));
  if (user === undefined) throw services.admin.missing(asked);
  return user;
}

/** R183: an item of the list lacks the roles. */
function list(asked: Asked): Answer {
  const users = [...asked.world.users.values()].map((user) => ({
    ...briefUser(user),
    loginAccountGroup: group(asked, user.loginAccountGroupId),
  }));
  return ok({ users, _links: selfOfList(asked) });
}

function create(asked: Asked): Answer {
  const user = write(asked);
  return { status: 201, body: show(user, asked), location: `/v7${path}/${user.uid}` };
}

function remove(asked: Asked): Answer {
  const { uid } = find(asked);
  if (uid === UID) throw new Refusal(400, "400 Bad Request\nThe current user cannot be deleted");
  asked.world.users.delete(uid);
  return gone();
}

function current(asked: Asked): Answer {
  const user = asked.world.users.get(UID);
  if (user === undefined) throw services.admin.missing(asked);
  return ok(show(user, asked));
}

export const userRoutes: Route[] = [
  { method: "GET", path: "/users/current", service, handle: current },
  { method: "GET", path, service, handle: list },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: item, service, handle: (asked) => ok(show(find(asked), asked)) },
  { method: "PUT", path: item, service, handle: (asked) => ok(show(write(asked, find(asked)), asked)) },
  { method: "DELETE", path: item, service, handle: remove },
];
