import { type Asked, bodyOf } from "../wire/context";
import { Refusal, wrongs } from "../wire/refusals";
import type { Agent, Member } from "./agent";
import { type EnterpriseAgent, findOwn } from "./find";
import { removeAgent } from "./write";

const listIn = (asked: Asked, name: string): string[] => {
  const list = bodyOf(asked)[name];
  // R203: the body is needed even when it names nobody.
  if (!Array.isArray(list)) throw new Refusal(400, "400 Bad Request");
  return list.map(String);
};

/** R203: who joins a cluster gets a member id; its agent id is gone. */
function asMember(agent: EnterpriseAgent, memberId: string): Member {
  const { agentState, lastSeen, utilization, targetForTests } = agent.own;
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

/** Makes the agent a cluster, itself the first member, and takes the named agents in. */
export function joinCluster(asked: Asked): Agent {
  const cluster = findOwn(asked);
  const names = listIn(asked, "agents");
  if (names.includes(cluster.agentId)) throw wrongs(["Error in field agents : An agent cannot join its own cluster"]);
  const joining = names.map((id) => findOwn(asked, id));
  const newMember = (agent: EnterpriseAgent) => asMember(agent, asked.world.ids.next("member"));
  if (cluster.agentType !== "enterprise-cluster") cluster.own.members = [newMember(cluster)];
  cluster.agentType = "enterprise-cluster";
  cluster.own.members.push(...joining.map(newMember));
  for (const agent of joining) removeAgent(asked, agent);
  return cluster;
}

/** R203: who leaves a cluster gets a new agent id. */
function asAgent(cluster: EnterpriseAgent, member: Member, agentId: string): EnterpriseAgent {
  const { name, ipAddresses, publicIpAddresses, network } = member;
  return {
    ...structuredClone(cluster),
    ...{ agentId, agentName: name, agentType: "enterprise", ipAddresses, publicIpAddresses, network },
    own: { ...structuredClone(cluster.own), members: [] },
  };
}

/** R203: members leave; an emptied cluster is a plain agent again, under the cluster's id. */
export function leaveCluster(asked: Asked): Agent[] {
  const cluster = findOwn(asked);
  const leaving = listIn(asked, "members");
  const { members } = cluster.own;
  const strangers = leaving.filter((id) => !members.some(({ memberId }) => memberId === id));
  if (strangers.length > 0) throw wrongs(strangers.map((id) => `Error in field members : ${id} does not exist`));
  cluster.own.members = members.filter(({ memberId }) => !leaving.includes(memberId));
  const gone = members.filter(({ memberId }) => leaving.includes(memberId));
  if (cluster.own.members.length === 0) {
    cluster.agentType = "enterprise";
    gone.shift();
  }
  const freed = gone.map((member) => asAgent(cluster, member, asked.world.ids.next("agent")));
  for (const agent of freed) asked.world.agents.set(agent.agentId, agent);
  return [cluster, ...freed];
}
