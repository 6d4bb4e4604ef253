import { Refusal } from "../../server/refusal";
import { bodyOf } from "../../server/request";
import type { RequestContext } from "../wire/context";
import { wrongs } from "../wire/refusals";
import { refuseUnknown } from "../wire/unknown-ids";
import type { Agent, Member } from "./agent";
import { type EnterpriseAgent, findEnterprise } from "./find";
import { removeAgent } from "./write";

const listIn = (context: RequestContext, name: string): string[] => {
  const list = bodyOf(context)[name];
  // R203: the body is required even if it names no agent.
  if (!Array.isArray(list)) throw new Refusal(400, "400 Bad Request");
  return list.map(String);
};

/** R203: an agent that joins a cluster gets a member id and loses its agent id. */
function asMember(agent: EnterpriseAgent, memberId: string): Member {
  const { agentState, lastSeen, utilization, targetForTests } = agent.enterprise;
  return {
    memberId,
    name: agent.agentName,
    ipAddresses: agent.ipAddresses,
    publicIpAddresses: agent.publicIpAddresses,
    network: agent.network,
    agentState,
    lastSeen,
    utilization,
    ...(targetForTests === undefined ? {} : { targetForTests }),
  };
}

/** Makes the agent a cluster with itself as the first member, and adds the named agents. */
export function joinCluster(context: RequestContext): Agent {
  const cluster = findEnterprise(context);
  const names = listIn(context, "agents");
  if (names.includes(cluster.agentId)) throw wrongs(["Error in field agents : An agent cannot join its own cluster"]);
  const joining = names.map((id) => findEnterprise(context, id));
  const newMember = (agent: EnterpriseAgent) => asMember(agent, context.world.ids.next("member"));
  if (cluster.agentType !== "enterprise-cluster") cluster.enterprise.members = [newMember(cluster)];
  cluster.agentType = "enterprise-cluster";
  cluster.enterprise.members.push(...joining.map(newMember));
  for (const agent of joining) removeAgent(context, agent);
  return cluster;
}

/** R203: an agent that leaves a cluster gets a new agent id. */
function asAgent(cluster: EnterpriseAgent, member: Member, agentId: string): EnterpriseAgent {
  const { name, ipAddresses, publicIpAddresses, network } = member;
  return {
    ...structuredClone(cluster),
    ...{ agentId, agentName: name, agentType: "enterprise", ipAddresses, publicIpAddresses, network },
    enterprise: { ...structuredClone(cluster.enterprise), members: [] },
  };
}

/** R203: members leave; an empty cluster becomes a plain agent again, with the cluster's id. */
export function leaveCluster(context: RequestContext): Agent[] {
  const cluster = findEnterprise(context);
  const leaving = listIn(context, "members");
  const { members } = cluster.enterprise;
  refuseUnknown("members", leaving, (id) => members.some(({ memberId }) => memberId === id));
  cluster.enterprise.members = members.filter(({ memberId }) => !leaving.includes(memberId));
  const gone = members.filter(({ memberId }) => leaving.includes(memberId));
  if (cluster.enterprise.members.length === 0) {
    cluster.agentType = "enterprise";
    gone.shift();
  }
  const freed = gone.map((member) => asAgent(cluster, member, context.world.ids.next("agent")));
  for (const agent of freed) context.world.agents.save(agent);
  return [cluster, ...freed];
}
