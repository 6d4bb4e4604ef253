import type { JsonObject } from "../../provider/core/json";
import { common, interfaceValues, onInterfaces, sameOnInterfaces, sameOnTests } from "./parts";
import type { References } from "./references";

/** Parts of the two test types that measure between agents and one other agent. */
export const minimalPair = ({ agents, enterprise }: References): JsonObject => ({
  interval: 60,
  agents: [agents[0]],
  targetAgentId: enterprise[0],
});

export const onPair = (refs: References): JsonObject => ({
  ...common(refs),
  ...onInterfaces(refs),
  bgpMeasurements: false,
  usePublicBgp: false,
  monitors: [refs.monitors[1]],
  dscpId: "10",
  numPathTraces: 5,
  targetAgentId: refs.enterprise[1],
  port: 5000,
});

export const sameOnPair = (refs: References): [JsonObject, JsonObject][] => [
  ...sameOnTests(refs),
  ...sameOnInterfaces(refs),
];

export const pairValues = (refs: References) => ({ ...interfaceValues(refs), targetAgentId: refs.enterprise });
