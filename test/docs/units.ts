/**
 * The unit of every number that a program writes or reads, by our own knowledge. A name that means one thing wherever it
 * occurs stands alone; one that does not has its owner before it.
 */
export const UNITS: Readonly<Record<string, readonly string[]>> = {
  seconds: [
    ...["expiresAfter", "startTime", "DashboardScheduleEnd.value"],
    ...["interval", "subinterval", "httpInterval", "timeout", "create", "read", "update", "delete"],
    ...["httpTimeLimit", "pageLoadTimeLimit", "pageLoadTargetTime", "ftpTimeLimit", "sipTimeLimit"],
    ...["ApiTest.timeLimit", "ApiTest.targetTime", "WebTransactionTest.timeLimit", "WebTransactionTest.targetTime"],
    ...["checkIntervalSeconds", "pollIntervalSeconds", "waitUntilUp"],
    ...["AlertSuppressionWindow.duration", "getAlertSuppressionWindows.duration", "VoiceTest.duration"],
  ],
  milliseconds: [
    "httpTargetTime",
    "ftpTargetTime",
    "sipTargetTime",
    "throughputDuration",
    "jitterBuffer",
    "waitTimeMs",
    "timeoutMs",
    // Days where the condition is about a certificate: the text says both.
    "MonitorAlertRule.threshold",
  ],
  minutes: ["keyTtl", "cooldownMinutes"],
  days: ["alertSslExpiryDays"],
  checks: ["consecutiveFailures"],
  packets: ["PingConfig.packets"],
  status: ["expectedStatus"],
  units: ["OrganizationQuota.value", "AccountGroupQuota.value", "getQuotas.value"],
  // Whether the API counts in units or in thousandths of them is not known: no text may claim either.
  "as the api gives it": [
    ...["cloudUnitsUsed", "cloudUnitsProjected", "cloudUnitsNextBillingPeriod", "cloudUnitsIncluded"],
    ...["enterpriseUnitsUsed", "enterpriseUnitsProjected", "enterpriseUnitsNextBillingPeriod"],
    ...["connectedDevicesUnitsUsed", "connectedDevicesUnitsProjected", "connectedDevicesUnitsNextBillingPeriod"],
    ...["UnitAllocations.used", "UnitAllocations.projected", "allocatedUnits"],
  ],
  pixels: ["EmulatedDevice.width", "EmulatedDevice.height", "getEmulatedDevices.width", "getEmulatedDevices.height"],
  bytes: ["downloadLimit", "mss", "pingPayloadSize"],
  mbps: ["throughputRate"],
  "packets a second": ["fixedPacketRate"],
  percent: ["minimumSourcesPct"],
  "agents or monitors": ["minimumSources"],
  rounds: ["roundsViolatingOutOf", "roundsViolatingRequired"],
  traces: ["numPathTraces"],
  agents: [
    ...["maxMachines", "deviceAgentsIncluded", "enterpriseAgentsUsed", "enterpriseAgentsIncluded"],
    ...["endpointAgentsUsed", "endpointAgentsEssentialsUsed", "endpointAgentsEmbeddedUsed"],
    ...["endpointAgentsIncluded", "endpointAgentsEssentialsIncluded", "endpointAgentsEmbeddedIncluded"],
  ],
  times: ["count"],
  "days, weeks or months": ["intervalLength", "repeatEvery", "DashboardScheduleTimespan.n"],
  port: [
    "AgentToAgentTest.port",
    "AgentToServerTest.port",
    "Monitor.port",
    "EndpointAgentToServerTest.port",
    "VoiceTest.port",
    "getEndpointProxies.port",
    "SipCredentials.port",
  ],
  "http/": ["httpVersion"],
};

/** Where the API's document names another unit than ours, and why it is wrong. */
export const WRONG_IN_DOCUMENT: Readonly<Record<string, string>> = {
  sipTimeLimit: "what a test costs is counted by this limit in whole seconds, as by those of other types",
  jitterBuffer: "a call lasts 30 seconds at most, so a buffer of 40 cannot be in seconds",
};

/** Where the API's document names no unit, and how ours is known. */
export const UNSAID_IN_DOCUMENT: Readonly<Record<string, string>> = {
  throughputDuration: "5000 to 30000, default 10000: ten seconds",
  throughputRate: "8 to 1000: one Gbps at most",
  pageLoadTimeLimit: "larger than httpTimeLimit, which is in seconds, with the same bounds",
};

/** Words of a text that name a unit of time or of size: "a second" is a rate's. */
export const unitsIn = (text: string): string[] =>
  text
    .match(/\b(?:milliseconds|seconds|minutes|hours|bytes|kB\b|MB\b|kbps|Mbps|percent)/gi)
    ?.map((word) => word.toLowerCase()) ?? [];
