import { Refusal } from "../../server/refusal";
import { noContent, ok, param, type Reply } from "../../server/request";
import { tagsOn } from "../tags/tagged";
import type { RequestContext, Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOfList } from "../wire/links";
import { invalidValue } from "../wire/refusals";
import { services } from "../wire/services";
import type { Agent } from "./agent";
import { isVisible } from "./agent";
import { joinCluster, leaveCluster } from "./cluster";
import { findAgent, findEnterprise } from "./find";
import { showAgent, showInList } from "./show";
import { testActions } from "./tests";
import { removeAgent, updateAgent } from "./write";

const service = services.agents;

const TYPES = ["cloud", "enterprise", "enterprise-cluster"];

/** R200: filter parameters may hold commas and be repeated; without them nothing is filtered. */
const wantedBy = (context: RequestContext, name: string) => {
  const values = context.query.getAll(name).flatMap((value) => value.split(","));
  return (given: readonly (string | null)[]) => values.length === 0 || given.some((one) => values.includes(one ?? ""));
};

function list(context: RequestContext): Reply {
  const types = context.query.getAll("agentTypes").flatMap((value) => value.split(","));
  if (context.world.on("R022") && !types.every((type) => TYPES.includes(type))) throw invalidValue("agentTypes");
  const hasType = wantedBy(context, "agentTypes");
  const hasTag = wantedBy(context, "tagKeys");
  const wanted = expansions(context);
  const agents = context.world.agents
    .list()
    .filter((agent) => isVisible(agent, context.account.aid))
    .filter(
      (agent) =>
        hasType([agent.agentType]) && hasTag(tagsOn(context.account, "v-agent", agent.agentId).map(({ key }) => key)),
    );
  return ok({ agents: agents.map((agent) => showInList(agent, context, wanted)), _links: selfOfList(context) });
}

const show = (agent: Agent, context: RequestContext): Reply => ok(showAgent(agent, context, expansions(context)));

function update(context: RequestContext): Reply {
  const agent = findEnterprise(context);
  updateAgent(context, agent);
  return show(agent, context);
}

function remove(context: RequestContext): Reply {
  removeAgent(context, findEnterprise(context));
  return noContent();
}

function actOnTests(context: RequestContext): Reply {
  const action = testActions[param(context, "action") as keyof typeof testActions];
  if (action === undefined) throw new Refusal(404, "404 Not Found");
  const agent = findAgent(context);
  action(context, agent);
  return show(agent, context);
}

function leave(context: RequestContext): Reply {
  const wanted = expansions(context);
  const agents = leaveCluster(context).map((agent) => showAgent(agent, context, wanted));
  return ok({ agents, _links: selfOfList(context) });
}

const item = "/agents/:agentId";

export const agentRoutes: Route[] = [
  { method: "GET", path: "/agents", service, handle: list },
  { method: "GET", path: item, service, handle: (context) => show(findAgent(context), context) },
  { method: "PUT", path: item, service, handle: update },
  { method: "DELETE", path: item, service, handle: remove },
  { method: "POST", path: `${item}/cluster/assign`, service, handle: (context) => show(joinCluster(context), context) },
  { method: "POST", path: `${item}/cluster/unassign`, service, handle: leave },
  { method: "POST", path: `${item}/tests/:action`, service, handle: actOnTests },
];
