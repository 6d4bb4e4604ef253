import type { Json } from "../../server/json";
import { ok } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { selfOfList } from "../wire/links";
import { services } from "../wire/services";
import type { Account } from "../world/account";
import type { World } from "../world/world";
import { sum } from "./cost";
import { rates } from "./rates";
import { spanOf, type Using, using } from "./used";

const service = services.usage;

/** How many the lists have on a page: the document has a cursor and no size (decided). */
const PAGE = 100;

export const groupOf = ({ groups }: World, { aid }: Account): Json => ({
  aid,
  accountGroupName: groups.find(aid)?.accountGroupName,
});

/** The words of the usage for a test. */
export const testOf = ({ test: { testId, type, fields } }: Using): Json => ({
  testId,
  testName: fields.testName,
  testType: rates[type]?.label ?? "Routing - BGP",
});

/** Whole numbers, as in the document. */
const amount = (cost: number, hours: number) => Math.round(cost * hours);

export const cloudUnits = ({ cost: { cloud }, used, projected }: Using) => ({
  cloudUnitsUsed: amount(cloud, used),
  cloudUnitsProjected: amount(cloud, projected),
});

export const enterpriseUnits = ({ cost: { enterprise }, used, projected }: Using, ...agentIds: string[]) => {
  const cost = sum(agentIds.length > 0 ? agentIds.map((id) => enterprise.get(id) ?? 0) : enterprise.values());
  return { enterpriseUnitsUsed: amount(cost, used), enterpriseUnitsProjected: amount(cost, projected) };
};

/** What agents used for some tests, agent by agent. */
export const ofAgents = ({ agents }: World, all: readonly Using[]): Json[] =>
  [...new Set(all.flatMap(({ cost }) => [...cost.enterprise.keys()]))].map((agentId) => {
    const each = all.map((one) => enterpriseUnits(one, agentId));
    return {
      agentId,
      agentName: agents.find(agentId)?.agentName,
      enterpriseUnitsUsed: sum(each.map((one) => one.enterpriseUnitsUsed)),
      enterpriseUnitsProjected: sum(each.map((one) => one.enterpriseUnitsProjected)),
    };
  });

/** R009: pages, from a cursor on. */
function page(context: RequestContext, all: readonly Json[]): Json {
  const from = Number(context.query.get("cursor") ?? 0) || 0;
  const query = new URLSearchParams(context.query);
  query.set("cursor", String(from + PAGE));
  const hasMore = from + PAGE < all.length;
  const next = hasMore ? { next: { href: `${context.origin}${context.path}?${query}` } } : {};
  return { breakdowns: all.slice(from, from + PAGE), _links: { ...selfOfList(context), ...next } };
}

/** Of the account group of the call, as all tests (decided). Instant tests do not exist here. */
const tests = (context: RequestContext): Json[] =>
  using(context.world, [context.account], spanOf(context)).map((one) => ({
    ...groupOf(context.world, one.account),
    ...testOf(one),
    ...enterpriseUnits(one),
    ...cloudUnits(one),
    isInstantTest: false,
  }));

/** Of all account groups: the document has no `aid` here. An agent is listed for each whose tests it runs. */
function agents(context: RequestContext): Json[] {
  const { world } = context;
  const span = spanOf(context);
  return world.accounts
    .list()
    .flatMap((account) =>
      ofAgents(world, using(world, [account], span)).map((one) => ({ ...groupOf(world, account), ...one })),
    );
}

export const unitRoutes: Route[] = [
  { method: "GET", path: "/usage/units/tests", service, handle: (context) => ok(page(context, tests(context))) },
  {
    method: "GET",
    path: "/usage/units/enterprise-agents",
    service,
    handle: (context) => ok(page(context, agents(context))),
  },
];
