import { crud } from "../../server/crud";
import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf, ok, type Reply } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { id, ids, needed, shapes } from "../wire/fields";
import { selfOf } from "../wire/links";
import { listOf } from "../wire/lists";
import { isNumeric, unparsable, wrongs } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { unknownIds } from "../wire/unknown-ids";
import { currentGroup, UID } from "../world/world";

import { briefRole } from "./roles";
import { briefUser, type User } from "./user";

const service = services.admin;
const path = "/users";

const group = ({ world }: RequestContext, aid: string) => ({
  aid,
  accountGroupName: world.groups.find(aid)?.accountGroupName,
});

const rolesOf = ({ world }: RequestContext, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const role = world.roles.find(id);
    return role ? [briefRole(role)] : [];
  });

/** R180: requests have ids, answers have objects. */
function show(user: User, context: RequestContext): Json {
  const { accountGroupRoles, allAccountGroupRoleIds, loginAccountGroupId } = user;
  if (!context.world.on("R180")) return { ...user };
  return {
    ...briefUser(user),
    loginAccountGroup: group(context, loginAccountGroupId),
    accountGroupRoles: accountGroupRoles.map(({ accountGroupId, roleIds }) => ({
      accountGroup: group(context, accountGroupId),
      roles: rolesOf(context, roleIds),
    })),
    ...(allAccountGroupRoleIds.length > 0 ? { allAccountGroupRoles: rolesOf(context, allAccountGroupRoleIds) } : {}),
    _links: selfOf(context, `/v7${path}/${user.uid}`),
  };
}

/** R026, R181: the address is checked first. */
function emailIn({ world }: RequestContext, body: Json, before?: User): string {
  const email = String(body.email ?? before?.email ?? "");
  if (email === "") throw wrongs(["Email address is required"]);
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) throw wrongs([`Invalid email address ${email}`]);
  const isTaken = world.users.list().some((user) => user.email === email && user.uid !== before?.uid);
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

/** R069, R180: groups and roles must exist. R019, R239: an invalid or missing id is refused without a reason. */
function checkRoles({ world }: RequestContext, body: Json): string[] {
  inShape(roleFields, body, world.on, () => unparsable());
  const pairs = rolesIn(body.accountGroupRoles) ?? [];
  const groups = [body.loginAccountGroupId ?? [], ...pairs.map(({ accountGroupId }) => accountGroupId)].flat();
  const roles = [body.allAccountGroupRoleIds ?? [], ...pairs.map(({ roleIds }) => roleIds)].flat();
  if (!world.on("R069")) return [];
  return [...unknownIds("accountGroupId", groups, world.groups.has), ...unknownIds("roleIds", roles, world.roles.has)];
}

/** R182: a list replaces the one before. */
const replaced = <Item>(context: RequestContext, list: Item[] | undefined, before: Item[] = []): Item[] =>
  context.world.on("R182") || list === undefined ? (list ?? before) : [...before, ...list];

function write(context: RequestContext, before?: User): User {
  const { world } = context;
  const body = bodyOf(context);
  const email = emailIn(context, body, before);
  const { loginAccountGroupId: login, allAccountGroupRoleIds: all } = body;
  // R019.
  if ((login != null && !isNumeric(login)) || (Array.isArray(all) && !all.every(isNumeric))) throw unparsable();
  const problems = checkRoles(context, body);
  if (problems.length > 0) throw wrongs(problems);
  const name = body.name ?? before?.name;
  return {
    uid: before?.uid ?? world.ids.next("user"),
    ...(name == null ? {} : { name: String(name) }),
    email,
    dateRegistered: before?.dateRegistered ?? world.clock.seconds(),
    loginAccountGroupId: String(login ?? before?.loginAccountGroupId ?? currentGroup(world)),
    accountGroupRoles: replaced(context, rolesIn(body.accountGroupRoles), before?.accountGroupRoles),
    allAccountGroupRoleIds: replaced(
      context,
      Array.isArray(all) ? all.map(String) : undefined,
      before?.allAccountGroupRoleIds,
    ),
  };
}

/** R183: an item of the list lacks the roles. */
const showInList = (user: User, context: RequestContext): Json =>
  context.world.on("R183")
    ? { ...briefUser(user), loginAccountGroup: group(context, user.loginAccountGroupId) }
    : show(user, context);

function refuseCurrent({ uid }: User): void {
  if (uid === UID) throw new Refusal(400, "400 Bad Request\nThe current user cannot be deleted");
}

function current(context: RequestContext): Reply {
  const user = context.world.users.find(UID);
  if (user === undefined) throw service.notFound(context, UID);
  return ok(show(user, context));
}

export const userRoutes: Route[] = [
  { method: "GET", path: "/users/current", service, handle: current },
  ...crud<RequestContext, User>({
    path,
    service,
    store: ({ world }) => world.users,
    write,
    show,
    list: listOf("users", showInList),
    beforeDelete: refuseCurrent,
  }),
];
