import type { JsonObject } from "../../provider/core/json";
import { common, interfaceValues, onInterfaces, sameOnInterfaces, sameOnTests } from "./parts";
import type { Sample } from "./sample";

export const agentToAgentTest: Sample = {
  minimal: ({ agents, enterprise }) => ({
    testName: "pair",
    interval: 60,
    agents: [agents[0]],
    targetAgentId: enterprise[0],
  }),
  full: (refs) => [
    {
      ...common(refs),
      ...onInterfaces(refs),
      bgpMeasurements: false,
      usePublicBgp: false,
      monitors: [refs.monitors[1]],
      fixedPacketRate: 50,
      dscpId: "10",
      numPathTraces: 5,
      pathTraceMode: "in-session",
      targetAgentId: refs.enterprise[1],
      direction: "bidirectional",
      protocol: "udp",
      port: 5000,
      mss: 1000,
    },
    {
      ...onInterfaces(refs),
      agents: [refs.enterprise[0]],
      targetAgentId: refs.enterprise[1],
      throughputMeasurements: true,
      throughputDuration: 20000,
      throughputRate: 100,
    },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnInterfaces(refs),
    [{ direction: "bidirectional" }, { direction: "Bidirectional" }],
  ],
  beside: ({ enterprise }) => ({ throughputMeasurements: { agents: [enterprise[0]], targetAgentId: enterprise[1] } }),
  values: (refs) => ({ ...interfaceValues(refs), targetAgentId: refs.enterprise, throughputMeasurements: [false] }),
  mend: mendThroughput,
  path: (id) => `/tests/agent-to-agent/${id}`,
};

/** Cloud agents measure no throughput; which agents those are only the API knows (R090). */
function mendThroughput({ throughputMeasurements, ...args }: JsonObject): JsonObject {
  const cloudy = JSON.stringify([args.agents, args.targetAgentId]).match(/"\d{1,2}"/);
  return throughputMeasurements === undefined || (throughputMeasurements && cloudy)
    ? args
    : { ...args, throughputMeasurements };
}
