import { isObject, type Json } from "../../server/json";
import { bodyOf, noContent, ok } from "../../server/request";
import { organization } from "../admin/organization";
import type { RequestContext, Route } from "../wire/context";
import { type Fields, id, ids, needed, shapes, whole } from "../wire/fields";
import { selfOf } from "../wire/links";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import { inShape } from "../wire/shape";
import { refuseUnknown } from "../wire/unknown-ids";

const service = services.usage;
const units = needed(whole(0, Number.MAX_SAFE_INTEGER));

const own: Fields = { organizations: needed(shapes({ orgId: id(), value: units })) };
const groups: Fields = {
  organizations: needed(shapes({ orgId: id(), accountGroups: needed(shapes({ aid: needed(id()), value: units })) })),
};
const leaving: Fields = { organizations: needed(shapes({ orgId: id(), accountGroups: needed(ids()) })) };

/** The entries of a request. One without an organisation means that of the token; there is no other one here. */
function entries(context: RequestContext, fields: Fields): Json[] {
  const all = inShape(fields, bodyOf(context), context.world.on, invalidValue).organizations;
  const found = Array.isArray(all) ? all.filter(isObject) : [];
  refuseOthers(found.flatMap(({ orgId }) => orgId ?? []));
  return found;
}

const refuseOthers = (orgIds: readonly unknown[]) =>
  refuseUnknown("orgId", orgIds, (orgId) => orgId === organization.orgId);

const listIn = ({ accountGroups }: Json): unknown[] => (Array.isArray(accountGroups) ? accountGroups : []);

/** An account group may have a quota only while it exists. */
function inGroups({ world }: RequestContext, all: readonly unknown[]): string[] {
  refuseUnknown("aid", all, (aid) => world.groups.has(aid));
  return all.map(String);
}

/** R218: an organisation without any quota is not in the list (decided); without one of its own only those of its groups show. */
function show(context: RequestContext): Json {
  const { organization: value, accountGroups } = context.world.quotas;
  const one = {
    ...(value === undefined ? {} : { organizationQuota: { value, orgId: organization.orgId } }),
    accountGroupQuotas: [...accountGroups].map(([aid, value]) => ({ value, aid })),
  };
  const hasAny = value !== undefined || accountGroups.size > 0;
  return { quotas: hasAny ? [one] : [], _links: selfOf(context, "/v7/quotas") };
}

function assign(context: RequestContext) {
  const all = entries(context, own).map(({ value }) => ({ orgId: organization.orgId, value: Number(value) }));
  for (const { value } of all) context.world.quotas.organization = value;
  return ok({ organizations: all });
}

function unassign(context: RequestContext) {
  const { organizations } = bodyOf(context);
  if (!Array.isArray(organizations)) throw invalidValue("organizations");
  refuseOthers(organizations);
  if (organizations.length > 0) delete context.world.quotas.organization;
  return noContent();
}

/** R218: quotas that the request does not name stay. */
function assignGroups(context: RequestContext) {
  const { accountGroups: stored } = context.world.quotas;
  const all = entries(context, groups).map((one) => listIn(one).filter(isObject));
  inGroups(
    context,
    all.flat().map(({ aid }) => aid),
  );
  if (!context.world.on("R218")) stored.clear();
  for (const { aid, value } of all.flat()) stored.set(String(aid), Number(value));
  return ok({ organizations: all.map((accountGroups) => ({ orgId: organization.orgId, accountGroups })) });
}

function unassignGroups(context: RequestContext) {
  for (const aid of inGroups(context, entries(context, leaving).flatMap(listIn)))
    context.world.quotas.accountGroups.delete(aid);
  return noContent();
}

/** Quotas belong to the organisation, not to the account group of a call (R012). */
export const quotaRoutes: Route[] = [
  { method: "GET", path: "/quotas", service, handle: (context) => ok(show(context)) },
  { method: "POST", path: "/quotas/assign", service, handle: assign },
  { method: "POST", path: "/quotas/unassign", service, handle: unassign },
  { method: "POST", path: "/quotas/account-groups/assign", service, handle: assignGroups },
  { method: "POST", path: "/quotas/account-groups/unassign", service, handle: unassignGroups },
];
