/** Where a field of ours differs from the document, and why. `kinds`: none named means wherever the document has it. */
export interface Exception {
  readonly field: string;
  readonly kinds: readonly string[];
  /** What the document says and what we say; undefined: nothing. */
  readonly document: string | undefined;
  readonly ours: string | undefined;
  readonly why: string;
}

const PACKETS = ["AgentToServerTest", "DnsServerTest", "FtpServerTest", "HttpServerTest", "PageLoadTest"];
const PATH_PACKETS = [...PACKETS, "WebTransactionTest"];
const HTTP = ["HttpServerTest", "PageLoadTest", "WebTransactionTest"];
const ALERT = ["AlertRule"];
const ENDPOINT = ["EndpointAgentToServerTest", "EndpointDynamicAgentToServerTest", "EndpointHttpServerTest"];
const WINDOW = ["AlertSuppressionWindow"];

const DASHBOARD = ["Dashboard"];

const steers = (field: string, kind: string, ours: string, why: string): Exception => ({
  ...{ field, kinds: [kind], document: undefined, ours, why },
});
const bounded = (field: string, kinds: readonly string[], ours: string, why: string, document = "integer") => ({
  ...{ field, kinds, document, ours, why },
});
const without = (field: string, kinds: readonly string[], word: string, all: string, why: string): Exception => ({
  ...{ field, kinds, document: `string ${all}`, why },
  ours: `string ${all
    .split("|")
    .filter((one) => one !== word)
    .join("|")}`,
});

const ALERT_TYPES = [
  ...["agent", "api", "application-outage", "bgp", "device-device", "device-interface", "dns-server", "dns-trace"],
  ...["dnssec", "end-to-end-agent", "end-to-end-server", "endpoint-browser-sessions-agent"],
  ...["endpoint-browser-sessions-application", "endpoint-http-server", "endpoint-network-server"],
  ...["endpoint-path-trace", "ftp", "http-server", "network-outage", "page-load", "path-trace", "sip-server"],
  ...["transactions", "unknown", "voice", "web-transaction", "web-transactions"],
].join("|");

export const exceptions: readonly Exception[] = [
  without("protocol", [...PATH_PACKETS, "ApiTest"], "udp", "icmp|tcp|udp", "R059: the API refuses udp"),
  without("severity", ALERT, "unknown", "critical|info|major|minor|unknown", "R106: the API refuses unknown"),
  without("alertType", ALERT, "unknown", ALERT_TYPES, "says nothing: no rule can be of it"),
  without(
    "authentication.type",
    ["GenericConnector"],
    "conjur-host",
    "basic|bearer-token|conjur-host|oauth-auth-code|oauth-client-credentials|other-token",
    "belongs to Conjur connectors: none of the five shapes has it",
  ),
  {
    ...{ field: "authentication.type", kinds: ["ConjurConnector"], ours: "string conjur-host" },
    document: "string basic|bearer-token|conjur-host|oauth-auth-code|oauth-client-credentials|other-token",
    why: "the others belong to generic connectors",
  },
  bounded(
    "fixedPacketRate",
    [...PATH_PACKETS, "AgentToAgentTest", "SipServerTest"],
    "integer 10..100",
    "R060",
    "integer 0..100",
  ),
  bounded("ftpTimeLimit", ["FtpServerTest"], "integer 5..60", "R089: the API chooses 5", "integer 10..60"),
  bounded("httpVersion", HTTP, "integer 1|2", "the same two numbers", "integer 1..2"),
  bounded("minimumSources", ALERT, "integer 1..", "fewer than one source see nothing"),
  bounded("minimumSourcesPct", ALERT, "integer 1..100", "R108"),
  bounded("roundsViolatingOutOf", ALERT, "integer 1..10", "R108"),
  bounded("roundsViolatingRequired", ALERT, "integer 1..10", "R108"),
  bounded("duration", WINDOW, "integer 1..", "a window of no length is none"),
  bounded("repeat.intervalLength", WINDOW, "integer 1..", "every zero days is no interval"),
  bounded("endRepeat.count", WINDOW, "integer 1..", "to repeat zero times is `repeat: { type: none }`"),
  bounded("defaultTimespan.duration", DASHBOARD, "integer 1..", "a time of no length shows nothing"),
  bounded("widgets.columns", DASHBOARD, "integer 1|2", "its text says 1 or 2"),
  ...["limit", "limitTo", "fixedTimespan.value", "activeWithin.value", "numberCards.fixedTimespan.value"].map((field) =>
    bounded(`widgets.${field}`, DASHBOARD, "integer 0..", "nothing is less than nothing"),
  ),
  ...["x", "y"].map((name) =>
    bounded(`layout.details.widgetPositioning.${name}`, DASHBOARD, "integer 0..", "nothing is left of the page"),
  ),
  ...["w", "h"].map((name) =>
    bounded(`layout.details.widgetPositioning.${name}`, DASHBOARD, "integer 1..", "a widget of no size is none"),
  ),
  ...["widgets", "widgets.multiMetricColumns", "widgets.numberCards"].map((where) => ({
    ...{ field: `${where}.filters`, kinds: DASHBOARD, document: "map of list of ?", ours: "map of list of string" },
    why: "its example has ids as numbers; the vendor's own clients send texts, as all ids are (R013)",
  })),
  bounded("requests.waitTimeMs", ["ApiTest"], "integer 0..", "nobody waits less than no time"),
  bounded("downloadLimit", [...HTTP, "FtpServerTest"], "integer 0..", "a number of bytes"),
  bounded("maxMachines", ENDPOINT, "integer 1..", "no agent measures nothing"),
  bounded("port", ["AgentToServerTest", "EndpointAgentToServerTest"], "integer 1..65535", "a TCP port"),
  {
    ...{ field: "repeat.type", kinds: WINDOW, why: "R116: how a window happens once" },
    ...{ document: "string custom|day|month|week", ours: "string custom|day|month|none|week" },
  },
  steers(
    "roundsViolatingMode",
    "AlertRule",
    "string any|auto|exact",
    "R111: read-only there, and written by the vendor",
  ),
  steers("sensitivityLevel", "AlertRule", "string high|low|medium", "R111"),
  ...["agentInterfaces", "agentInterfaces.agentId", "agentInterfaces.ipAddress"].map((field) => ({
    ...{ field, kinds: HTTP, document: field.includes(".") ? "string" : "object", ours: undefined },
    why: "R221: the API has it no more; `agents[].sourceIpAddress` took its place",
  })),
  bounded("value", ["OrganizationQuota", "AccountGroupQuota"], "integer 0..", "nobody uses less than no unit"),
  bounded(
    "cronSpec.endRepeat.value",
    ["DashboardSchedule"],
    "integer 0..",
    "R231: a number of times, or a time",
    "integer 1..",
  ),
  steers("dashboardId", "DashboardSchedule", "string", "stands in the path"),
  steers("orgId", "AccountGroupQuota", "string", "stands beside the list of account groups"),
  ...[
    { field: "isEnabled", kinds: ENDPOINT, ours: "boolean" },
    { field: "tcpProbeMode", kinds: ["EndpointAgentToServerTest"], ours: "string auto|sack|syn" },
  ].map((one) => ({
    ...{ ...one, document: undefined },
    why: "R210: what the document has for an update alone, set by a second call",
  })),
  {
    ...{ field: "application", kinds: ["EndpointDynamicAgentToServerTest"], document: "string" },
    ...{ ours: "string microsoft-teams|webex|zoom", why: "its text names these three" },
  },
  ...["httpTimeLimit", "targetResponseTime"].map((field) =>
    bounded(field, ["EndpointHttpServerTest"], "integer 1..", "no answer comes in no time"),
  ),
  steers("agent", "EndpointAgent", "string", "stands in the path"),
  steers("enabled", "EndpointAgent", "boolean", "R211: enabled and disabled by calls of its own"),
  steers("members", "AgentCluster", "list of string", "R203: by name, as ids change when agents join and leave"),
  steers("cluster", "AgentCluster", "string", "stands in the path"),
  steers("dissolveOnDestroy", "AgentCluster", "boolean", "what destroy does"),
  steers("agent", "EnterpriseAgent", "string", "stands in the path"),
  steers("deleteOnDestroy", "EnterpriseAgent", "boolean", "what destroy does"),
  steers("agentId", "AgentTestAssignment", "string", "stands in the path"),
  steers("connectorId", "ConnectorOperations", "string", "stands in the path"),
  steers("connectorType", "ConnectorOperations", "string conjur|generic|panorama", "stands in the path"),
  steers("operationIds", "ConnectorOperations", "list of string", "is the whole body, which has no name"),
  ...["ConnectorOperations", "ConjurConnector", "CredentialVaultOperation"].map((kind) =>
    steers("confirmDisabledObjects", kind, "boolean", "stands in the query (R212)"),
  ),
  steers("tagId", "TagAssignment", "string", "stands in the path"),
  steers(
    "monitoringType",
    "AwsIntegration",
    "string flow-logs-monitoring|inventory-monitoring",
    "R217: decides the path; answers have it",
  ),
  steers(
    "monitoringType",
    "AzureIntegration",
    "string azure-flow-logs-monitoring|azure-inventory-monitoring",
    "R217: decides the path; answers have it",
  ),
  ...["labels", "tests", "endpointTests", "tags", "alertRules", "dashboards", "dashboardFilters"].map((field) => ({
    ...{ field, kinds: ["Template"], document: "map of object", ours: "map of string" },
    why: "R215: as free as the document says, so each is JSON in a text",
  })),
  steers("sharingScope", "Template", "string default|organization", "R215: has an address of its own"),
  ...Object.entries({
    ...{ name: "string", title: "string", description: "string", defaultValue: "string" },
    type: "string agents|any|bgpPrefix|boolean|boolean[]|number|number[]|string|string[]|tests",
    ...{ allowedValues: "list of object", "allowedValues.name": "string", "allowedValues.value": "string" },
  }).map(([name, ours]) => steers(`userInputs.${name}`, "Template", ours, "our table of the document opens no maps")),
];
