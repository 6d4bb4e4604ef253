import { common, interfaceValues, onInterfaces, sameOnInterfaces, sameOnTests } from "./parts";
import type { Sample } from "./sample";

export const voiceTest: Sample = {
  minimal: ({ agents, enterprise }) => ({
    testName: "voice",
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
      dscpId: "10",
      numPathTraces: 5,
      targetAgentId: refs.enterprise[1],
      port: 5000,
      codecId: "8",
      duration: 10,
      jitterBuffer: 100,
    },
  ],
  same: (refs) => [...sameOnTests(refs), ...sameOnInterfaces(refs)],
  values: (refs) => ({ ...interfaceValues(refs), targetAgentId: refs.enterprise, codecId: ["0", "8"] }),
  path: (id) => `/tests/voice/${id}`,
};
