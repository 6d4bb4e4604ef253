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

export const packets = { protocol: "icmp", fixedPacketRate: 50 };

export const http: JsonObject = {
  url: "http://www.example.com/Path?q=1",
  desiredStatusCode: "204",
  contentRegex: ".*ok.*",
  dnsOverride: "192.0.2.1",
  downloadLimit: 1024,
  httpTargetTime: 500,
  httpTimeLimit: 20,
  httpVersion: 1,
  followRedirects: false,
  userAgent: "probe/1.0",
  customHeaders: { root: { "X-A": "1" }, domains: { "example.com": { "X-B": "2" } }, all: { "X-C": "3" } },
  includeHeaders: false,
  distributedTracing: true,
};

export const tls: JsonObject = {
  verifyCertificate: false,
  sslVersionId: "6",
  clientCertificate: "-----BEGIN PRIVATE KEY-----",
  allowUnsafeLegacyRenegotiation: false,
};

export const login: JsonObject = {
  authType: "basic",
  useNtlm: true,
  username: "probe",
  password: "s3cret-password",
  oAuth: {
    testUrl: "https://login.example.com/token",
    requestMethod: "post",
    postBody: "s3cret-body",
    headers: "s3cret-headers",
    authType: "basic",
    username: "probe",
    password: "s3cret-inner",
  },
  vaultCredentials: [{ secretId: "0a4e", target: "password" }],
};

export const proxy: JsonObject = {
  overrideAgentProxy: true,
  overrideProxyId: "281474976750001",
  collectProxyNetworkData: true,
};

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

/** NTLM needs somebody to log in (R065). */
export function mendLogin(args: JsonObject): JsonObject {
  return args.useNtlm ? { ...args, username: "probe", password: "s3cret" } : args;
}

export const browser: JsonObject = {
  emulatedDeviceId: "281474976710699",
  blockDomains: "ads.example.com",
  browserLanguage: "de-DE",
  disableScreenshot: true,
  allowMicAndCamera: true,
  allowGeolocation: true,
  chromeOptions: "--mute-audio",
  chromePolicies: '{"SafeBrowsingEnabled":false}',
  chromiumTrack: "latest",
  pageLoadingStrategy: "eager",
  identifyAgentTrafficWithUserAgent: true,
  subinterval: 60,
};

export const credentials = ["281474976760001", "281474976760002"];
