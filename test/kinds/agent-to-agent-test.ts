import type { JsonObject } from "../../provider/core/json";
import { minimalPair, onPair, pairValues, sameOnPair } from "./pair-parts";
import { onInterfaces } from "./parts";
import type { Sample } from "./sample";

export const agentToAgentTest: Sample = {
  minimal: (refs) => ({ ...minimalPair(refs), testName: "pair" }),
  full: (refs) => [
    {
      ...onPair(refs),
      fixedPacketRate: 50,
      pathTraceMode: "in-session",
      direction: "bidirectional",
      protocol: "udp",
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
  same: (refs) => [...sameOnPair(refs), [{ direction: "bidirectional" }, { direction: "Bidirectional" }]],
  beside: ({ enterprise }) => ({ throughputMeasurements: { agents: [enterprise[0]], targetAgentId: enterprise[1] } }),
  values: (refs) => ({ ...pairValues(refs), throughputMeasurements: [false] }),
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
