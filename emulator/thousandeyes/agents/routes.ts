import { type Answer, type Asked, gone, ok, param, type Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOfList } from "../wire/links";
import { invalidValue, Refusal } from "../wire/refusals";
import type { Agent } from "./agent";
import { isVisible } from "./agent";
import { joinCluster, leaveCluster } from "./cluster";
import { findAgent, findOwn } from "./find";
import { showAgent, showInList } from "./show";
import { testActions } from "./tests";
import { removeAgent, updateAgent } from "./write";

const service = "agents";

const TYPES = ["cloud", "enterprise", "enterprise-cluster"];

/** R200: parameters that narrow the list take commas and repetition; none means no limit. */
const wantedBy = (asked: Asked, name: string) => {
  const values = asked.query.getAll(name).flatMap((value) => value.split(","));
  return (given: readonly (string | null)[]) => values.length === 0 || given.some((one) => values.includes(one ?? ""));
};

const tagKeys = (agent: Agent, { account }: Asked) =>
  [...account.tags.values()]
    .filter((tag) => tag.assignments.some(({ id, type }) => type === "v-agent" && id === agent.agentId))
    .map(({ key }) => key);

function list(asked: Asked): Answer {
  const types = asked.query.getAll("agentTypes").flatMap((value) => value.split(","));
  if (asked.world.on("R022") && !types.every((type) => TYPES.includes(type))) throw invalidValue("agentTypes");
  const hasType = wantedBy(asked, "agentTypes");
  const hasTag = wantedBy(asked, "tagKeys");
  const wanted = expansions(asked);
  const agents = [...asked.world.agents.values()]
    .filter((agent) => isVisible(agent, asked.account.aid))
    .filter((agent) => hasType([agent.agentType]) && hasTag(tagKeys(agent, asked)));
  return ok({ agents: agents.map((agent) => showInList(agent, asked, wanted)), _links: selfOfList(asked) });
}

const show = (agent: Agent, asked: Asked): Answer => ok(showAgent(agent, asked, expansions(asked)));

function update(asked: Asked): Answer {
  const agent = findOwn(asked);
  updateAgent(asked, agent);
  return show(agent, asked);
}

function remove(asked: Asked): Answer {
  removeAgent(asked, findOwn(asked));
  return gone();
}

function actOnTests(asked: Asked): Answer {
  const action = testActions[param(asked, "action") as keyof typeof testActions];
  if (action === undefined) throw new Refusal(404, "404 Not Found");
  const agent = findAgent(asked);
  action(asked, agent);
  return show(agent, asked);
}

function leave(asked: Asked): Answer {
  const wanted = expansions(asked);
  const agents = leaveCluster(asked).map((agent) => showAgent(agent, asked, wanted));
  return ok({ agents, _links: selfOfList(asked) });
}

const item = "/agents/:agentId";

export const agentRoutes: Route[] = [
  { method: "GET", path: "/agents", service, handle: list },
  { method: "GET", path: item, service, handle: (asked) => show(findAgent(asked), asked) },
  { method: "PUT", path: item, service, handle: update },
  { method: "DELETE", path: item, service, handle: remove },
  { method: "POST", path: `${item}/cluster/assign`, service, handle: (asked) => show(joinCluster(asked), asked) },
  { method: "POST", path: `${item}/cluster/unassign`, service, handle: leave },
  { method: "POST", path: `${item}/tests/:action`, service, handle: actOnTests },
];
