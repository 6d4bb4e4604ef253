import type { Json, JsonObject } from "../../provider/core/json";
import type { References } from "./references";
import type { Sample } from "./sample";

/** Values for the field groups that several test types share; none is what the server would choose. */
export const common = ({ rules, labels, tags, groups }: References): JsonObject => ({
  testName: "named",
  description: "Watched\n by us ",
  enabled: false,
  alertsEnabled: false,
  alertRules: [rules[1], rules[0]],
  labels: [labels[0]],
  tags: [tags[0], tags[1]],
  sharedWithAccounts: [groups[1], groups[0]],
  accountGroupId: "281474976710706",
});

export const onAgents = ({ agents }: References): JsonObject => ({
  interval: 300,
  agents: [{ agentId: agents[1] }, { agentId: agents[0] }],
  randomizedStartTime: true,
});

/** The same, for the types whose agents may choose an interface (R220). */
export const onInterfaces = (refs: References): JsonObject => ({
  ...onAgents(refs),
  agents: [{ agentId: refs.agents[1] }, { agentId: refs.enterprise[0], sourceIpAddress: "10.0.1.1" }],
});

export const network = ({ monitors }: References): JsonObject => ({
  networkMeasurements: true,
  bgpMeasurements: false,
  usePublicBgp: false,
  monitors: [monitors[1]],
  mtuMeasurements: false,
  numPathTraces: 5,
  pathTraceMode: "in-session",
  probeMode: "sack",
});

/** Bandwidth, which only Enterprise agents measure (R058); on such a test the rest of the network layer is off. */
export const bandwidth = (refs: References): JsonObject => ({
  ...onAgents(refs),
  agents: [refs.enterprise[0]],
  bandwidthMeasurements: true,
  networkMeasurements: false,
});

export const besideBandwidth = ({ enterprise }: References) => ({
  bandwidthMeasurements: { agents: [enterprise[0]] },
});

export const packets = { protocol: "icmp", fixedPacketRate: 50 };

export const proxy = ({ proxies }: References): JsonObject => ({
  overrideAgentProxy: true,
  overrideProxyId: proxies[0],
  collectProxyNetworkData: true,
});

/** One meaning, spelt in two ways. */
export const sameOnTests = ({ rules, tags, groups }: References): [JsonObject, JsonObject][] => [
  [{ alertRules: [rules[0], rules[1]] }, { alertRules: [rules[1], rules[0], rules[1]] }],
  [{ tags: [tags[0], tags[1]] }, { tags: [tags[1].toUpperCase(), tags[0]] }],
  [{ sharedWithAccounts: [...groups] }, { sharedWithAccounts: [...groups].reverse() }],
];

export const sameOnAgents = ({ agents }: References): [JsonObject, JsonObject][] => [
  [{ agents: [...agents] }, { agents: [{ agentId: agents[1] }, agents[0], agents[1]] }],
];

export const sameOnInterfaces = (refs: References): [JsonObject, JsonObject][] => [
  ...sameOnAgents(refs),
  [{ agents: [refs.agents[0]] }, { agents: [{ agentId: refs.agents[0], sourceIpAddress: "" }] }],
];

export const testValues = (refs: References): ReturnType<NonNullable<Sample["values"]>> => ({
  testName: ["named", "Named otherwise"],
  alertRules: refs.rules,
  labels: refs.labels,
  tags: refs.tags,
  sharedWithAccounts: refs.groups,
  accountGroupId: ["281474976710706"],
  agents: refs.agents.flatMap((agentId): Json[] => [agentId, { agentId }]),
  monitors: refs.monitors,
  credentials: refs.credentials,
  overrideProxyId: refs.proxies,
  emulatedDeviceId: refs.devices,
  bandwidthMeasurements: [false],
});

/** R220: only Enterprise agents have interfaces, and an address must be one of theirs. */
export const interfaceValues = (refs: References): ReturnType<NonNullable<Sample["values"]>> => ({
  ...testValues(refs),
  agents: [
    ...refs.agents.flatMap((agentId): Json[] => [agentId, { agentId }]),
    ...["10.0.0.1", "10.0.1.1"].map((sourceIpAddress) => ({ agentId: refs.enterprise[0], sourceIpAddress })),
    { agentId: refs.enterprise[1], sourceIpAddress: "10.0.1.2" },
    refs.enterprise[1],
  ],
});

/** What the API refuses or forces about the network layer (R057, R058). */
export const mendNetwork = (args: JsonObject): JsonObject => mendCascade(mendBandwidth(args));

/** Cloud agents measure no bandwidth (R058); which agents those are only the API knows. */
function mendBandwidth({ bandwidthMeasurements, ...args }: JsonObject): JsonObject {
  const cloudy = JSON.stringify(args.agents ?? []).match(/"\d{1,2}"/);
  return bandwidthMeasurements === undefined || (bandwidthMeasurements && cloudy)
    ? args
    : { ...args, bandwidthMeasurements };
}

/** Without network measurements the fields that hang on them are refused (R057). */
function mendCascade(args: JsonObject): JsonObject {
  if (args.networkMeasurements !== false) return args;
  const { numPathTraces: _traces, ...kept } = args;
  const off = ["bgpMeasurements", "usePublicBgp", "mtuMeasurements"].filter((name) => name in kept);
  return { ...kept, ...Object.fromEntries(off.map((name) => [name, false])) };
}
