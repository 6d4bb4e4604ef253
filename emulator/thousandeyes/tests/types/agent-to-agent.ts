import { choice, flag, whole } from "../../wire/fields";
import { checkTargetAgent, needsTargetAgent, targetAgentId } from "../parts/agent-target";
import { agentFields, commonFields, needsAgents, needsInterval, routeFields } from "../parts/common";
import { deriveDscp, dscpId } from "../parts/dscp";
import { checkPacketRate, fixedPacketRate, pathTraceMode } from "../parts/network";
import type { Check, TestType } from "../type";

/** R090: throughput is measured between Enterprise agents only. */
const checkThroughput: Check = ({ fields, agents, world }) => {
  const ids = [...agents.map(({ agentId }) => agentId), String(fields.targetAgentId)];
  const isCloudy = ids.some((id) => world.agents.find(id)?.agentType === "cloud");
  return fields.throughputMeasurements === true && isCloudy
    ? ["Throughput measurements need Enterprise Agents on both ends"]
    : [];
};

/** R090: never recorded; the defaults are those of the document. */
export const agentToAgent: TestType = {
  name: "agent-to-agent",
  fields: {
    ...commonFields,
    ...agentFields,
    ...routeFields,
    targetAgentId,
    direction: choice(["to-target", "from-target", "bidirectional"], "to-target"),
    dscpId,
    fixedPacketRate,
    mss: whole(20, 1400),
    numPathTraces: whole(1, 10, 3),
    pathTraceMode,
    port: whole(1, 65535, 49153),
    protocol: choice(["tcp", "udp"], "tcp"),
    throughputMeasurements: flag(false),
    throughputDuration: whole(5000, 30000, 10000),
    throughputRate: whole(8, 1000),
  },
  needs: { ...needsAgents, ...needsInterval, ...needsTargetAgent },
  fieldChecks: [checkPacketRate, checkTargetAgent],
  crossChecks: [checkThroughput],
  target: ({ targetAgentId: id }) => String(id),
  layers: ["network", "path-vis", "bgp"],
  derive: deriveDscp,
};
