import type { Json } from "../../server/json";
import { ok } from "../../server/request";
import { inSeconds } from "../../store/clock";
import type { EndpointAgent } from "../endpoint/agent";
import type { RequestContext, Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOf } from "../wire/links";
import { services } from "../wire/services";
import type { Account } from "../world/account";
import type { World } from "../world/world";
import { sum } from "./cost";
import { cloudUnits, enterpriseUnits, groupOf, ofAgents, testOf } from "./units";
import { cycle, isNew, type Using, using } from "./used";

/** A contract that is made up: the document's samples where it has some. */
const INCLUDED = {
  ...{ cloudUnitsIncluded: 4_320_000_000, deviceAgentsIncluded: 100, endpointAgentsIncluded: 200 },
  ...{ endpointAgentsEssentialsIncluded: 10, endpointAgentsEmbeddedIncluded: 10, enterpriseAgentsIncluded: 0 },
};

/** The projection for the next cycle takes 31 days, however long that is. */
const NEXT = 31 * 24;

/** Nothing has connected devices here. */
const NO_DEVICES = {
  ...{ connectedDevicesUnitsUsed: 0, connectedDevicesUnitsProjected: 0, connectedDevicesUnitsNextBillingPeriod: 0 },
};

/** Enabled agents of now: whether there were more of them once is not kept (decided). */
const endpointAgents = ({ endpointAgents: all }: Account, licence: EndpointAgent["licenseType"]) =>
  all.list().filter(({ licenseType, status }) => licenseType === licence && status === "enabled").length;

/** An agent counts for the account group in which it was created: the first of its groups. */
const enterpriseAgents = ({ agents }: World, { aid }: Account) =>
  agents.list().filter(({ enabled, enterprise }) => enabled && enterprise?.accountGroups[0] === aid).length;

const isOwn = ({ agents }: World, { aid }: Account, agentId: unknown) =>
  agents.find(String(agentId))?.enterprise?.accountGroups[0] === aid;

interface Organization {
  world: World;
  accounts: Account[];
  all: Using[];
}

const byGroup = ({ world, accounts }: Organization, key: string, count: (account: Account) => number) =>
  accounts.map((account) => ({ ...groupOf(world, account), [key]: count(account) }));

/** What `expand` adds: the word, the key, the list. */
const EXPANSIONS: Record<string, (organization: Organization) => Json> = {
  test: ({ world, all }) => ({
    tests: all.map((one) => {
      const { cloudUnitsProjected, cloudUnitsUsed } = cloudUnits(one);
      const projected = isNew(one, world) ? {} : { cloudUnitsProjected };
      return { ...groupOf(world, one.account), ...testOf(one), cloudUnitsUsed, ...projected };
    }),
  }),
  "enterprise-agent": (all) => ({
    enterpriseAgents: byGroup(all, "enterpriseAgentsUsed", (one) => enterpriseAgents(all.world, one)),
  }),
  // Unlike `/usage/units/enterprise-agents`: an agent counts for its own account group, whoever has the tests.
  "enterprise-agent-unit": ({ world, accounts, all }) => ({
    enterpriseAgentUnits: ofAgents(world, all).map((one) => {
      const owner = accounts.find((account) => isOwn(world, account, one.agentId));
      return { ...(owner && groupOf(world, owner)), ...one };
    }),
  }),
  "endpoint-agent": (all) => ({
    endpointAgents: byGroup(all, "endpointAgentsUsed", (one) => endpointAgents(one, "advantage")),
  }),
  "endpoint-agent-essential": (all) => ({
    endpointAgentsEssentials: byGroup(all, "endpointAgentsEssentialsUsed", (one) => endpointAgents(one, "essentials")),
  }),
  "endpoint-agent-embedded": (all) => ({
    endpointAgentsEmbedded: byGroup(all, "endpointAgentsEmbeddedUsed", (one) => endpointAgents(one, "embedded")),
  }),
};

const total = (all: readonly Json[], key: string) => sum(all.map((one) => Number(one[key])));

/** The numbers are thousandths of units (decided): the document's samples only make sense as such. */
function show(context: RequestContext): Json {
  const { world } = context;
  const span = cycle(world);
  const accounts = world.groups.list().flatMap(({ aid }) => world.accounts.find(aid) ?? []);
  const all = using(world, accounts, span);
  const each = all.map((one) => ({ ...cloudUnits(one), ...enterpriseUnits(one) }));
  const wanted = expansions(context);
  const added = Object.entries(EXPANSIONS).filter(([word]) => wanted.has(word));
  return {
    quota: { monthStart: inSeconds(span.from), monthEnd: inSeconds(span.end), ...INCLUDED },
    cloudUnitsUsed: total(each, "cloudUnitsUsed"),
    cloudUnitsProjected: total(each, "cloudUnitsProjected"),
    cloudUnitsNextBillingPeriod: Math.round(sum(all.map(({ cost }) => cost.cloud)) * NEXT),
    enterpriseUnitsUsed: total(each, "enterpriseUnitsUsed"),
    enterpriseUnitsProjected: total(each, "enterpriseUnitsProjected"),
    enterpriseUnitsNextBillingPeriod: Math.round(sum(all.flatMap(({ cost }) => [...cost.enterprise.values()])) * NEXT),
    ...NO_DEVICES,
    endpointAgentsUsed: sum(accounts.map((one) => endpointAgents(one, "advantage"))),
    endpointAgentsEssentialsUsed: sum(accounts.map((one) => endpointAgents(one, "essentials"))),
    endpointAgentsEmbeddedUsed: sum(accounts.map((one) => endpointAgents(one, "embedded"))),
    enterpriseAgentsUsed: sum(accounts.map((one) => enterpriseAgents(world, one))),
    ...Object.assign({}, ...added.map(([, list]) => list({ world, accounts, all }))),
  };
}

export const usageRoutes: Route[] = [
  {
    method: "GET",
    path: "/usage",
    service: services.usage,
    handle: (context) => ok({ usage: show(context), _links: selfOf(context, "/v7/usage") }),
  },
];
