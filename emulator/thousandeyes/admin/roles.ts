import { crud } from "../../server/crud";
import type { Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf, ok } from "../../server/request";
import { permissions } from "../seeds/people";
import type { RequestContext, Route } from "../wire/context";
import { selfOf, selfOfList } from "../wire/links";
import { listOf } from "../wire/lists";
import { isNumeric, unparsable } from "../wire/refusals";
import { services } from "../wire/services";
import { refuseUnknown } from "../wire/unknown-ids";
import type { Role } from "./role";

const service = services.admin;
const path = "/roles";

const held = (role: Role) => permissions.filter(({ permissionId }) => role.permissions.includes(permissionId));

/** R170: requests have ids, answers have objects; only a list says if a role manages. */
const show = (role: Role, context: RequestContext): Json => ({
  ...role,
  permissions: held(role),
  _links: selfOf(context, `/v7${path}/${role.roleId}`),
});

export const briefRole = (role: Role): Json => ({
  roleId: role.roleId,
  name: role.name,
  isBuiltin: role.isBuiltin,
  hasManagementPermissions: held(role).some(({ isManagementPermission }) => isManagementPermission),
});

/** R171: a role without permissions really is a 500; unknown permissions are refused by name (decided). */
function permissionsIn({ world }: RequestContext, body: Json): string[] {
  const ids = Array.isArray(body.permissions) ? body.permissions : [];
  if (world.on("R171") && ids.length === 0) {
    throw new Refusal(
      500,
      "500 Internal Server Error\nPlease contact support@thousandeyes.com if the problem persists.",
    );
  }
  if (!ids.every(isNumeric)) throw unparsable();
  refuseUnknown("permissions", ids, (id) => permissions.some(({ permissionId }) => permissionId === id));
  return ids.map(String);
}

function write(context: RequestContext, before?: Role): Role {
  const body = bodyOf(context);
  const held = permissionsIn(context, body);
  const roleId = before?.roleId ?? context.world.ids.next("role");
  return { roleId, name: String(body.name ?? before?.name ?? ""), isBuiltin: false, permissions: held };
}

function refuseBuiltIn({ isBuiltin }: Role): void {
  if (isBuiltin) throw new Refusal(403, "403 Forbidden\nBuilt-in roles cannot be changed.");
}

export const roleRoutes: Route[] = [
  ...crud<RequestContext, Role>({
    path,
    service,
    store: ({ world }) => world.roles,
    write,
    show,
    list: listOf("roles", briefRole),
    guard: refuseBuiltIn,
  }),
  {
    method: "GET",
    path: "/permissions",
    service,
    handle: (context) => ok({ permissions, _links: selfOfList(context) }),
  },
];
