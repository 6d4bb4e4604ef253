import { permissions } from "../seeds/people";
import { type Answer, type Asked, bodyOf, gone, type Json, ok, param, type Route } from "../wire/context";
import { selfOf, selfOfList } from "../wire/links";
import { isNumeric, Refusal, unparsable, wrongs } from "../wire/refusals";
import { services } from "../wire/services";
import type { Role } from "./role";

const service = "admin";
const path = "/roles";
const item = `${path}/:id`;

const held = (role: Role) => permissions.filter(({ permissionId }) => role.permissions.includes(permissionId));

/** R170: ids go in, objects come out; only the list tells whether a role manages. */
const show = (role: Role, asked: Asked): Json => ({
  ...role,
  permissions: held(role),
  _links: selfOf(asked, `/v7${path}/${role.roleId}`),
});

export const briefRole = (role: Role): Json => ({
  roleId: role.roleId,
  name: role.name,
  isBuiltin: role.isBuiltin,
  hasManagementPermissions: held(role).some(({ isManagementPermission }) => isManagementPermission),
});

/** R171: no permissions are a 500, in earnest; unknown ones are refused by name (decided). */
function permissionsIn({ world }: Asked, body: Json): string[] {
  const ids = Array.isArray(body.permissions) ? body.permissions : [];
  if (world.on("R171") && ids.length === 0) {
    throw new Refusal(
      500,
      "500 Internal Server Error\nPlease contact support@thousandeyes.com if the problem persists.",
    );
  }
  if (!ids.every(isNumeric)) throw unparsable();
  const strangers = ids.filter((id) => !permissions.some(({ permissionId }) => permissionId === String(id)));
  if (strangers.length > 0) throw wrongs(strangers.map((id) => `Error in field permissions : ${id} does not exist`));
  return ids.map(String);
}

function write(asked: Asked, before?: Role): Role {
  const body = bodyOf(asked);
  const held = permissionsIn(asked, body);
  const roleId = before?.roleId ?? asked.world.ids.next("role");
  const role = { roleId, name: String(body.name ?? before?.name ?? ""), isBuiltin: false, permissions: held };
  asked.world.roles.set(roleId, role);
  return role;
}

function find(asked: Asked): Role {
  const role = asked.world.roles.get(param(asked, "id"));
  if (role === undefined) throw services.admin.missing(asked);
  return role;
}

function writable(asked: Asked): Role {
  const role = find(asked);
  if (role.isBuiltin) throw new Refusal(403, "403 Forbidden\nBuilt-in roles cannot be changed.");
  return role;
}

function create(asked: Asked): Answer {
  const role = write(asked);
  return { status: 201, body: show(role, asked), location: `/v7${path}/${role.roleId}` };
}

function remove(asked: Asked): Answer {
  asked.world.roles.delete(writable(asked).roleId);
  return gone();
}

const list = (asked: Asked): Answer =>
  ok({ roles: [...asked.world.roles.values()].map(briefRole), _links: selfOfList(asked) });

export const roleRoutes: Route[] = [
  { method: "GET", path, service, handle: list },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: item, service, handle: (asked) => ok(show(find(asked), asked)) },
  { method: "PUT", path: item, service, handle: (asked) => ok(show(write(asked, writable(asked)), asked)) },
  { method: "DELETE", path: item, service, handle: remove },
  {
    method: "GET",
    path: "/permissions",
    service,
    handle: (asked) => ok({ permissions, _links: selfOfList(asked) }),
  },
];
