import { type Body, FIRST, LEAST, OFFICE, SECOND } from "../emulator/client";

const WEEKLY = { repeat: { type: "week" }, endRepeat: { type: "count", count: 3 } };
const FROM_TO = { startDate: "2026-01-01T00:00:00Z", endDate: "2026-01-01T06:00:00Z" };
const HEADERS = [{ name: "x-one", value: "v" }];
const WEBHOOK = { name: "w", category: "alerts", status: "pending", headers: HEADERS };
const AZURE = { name: "z", appId: "a", password: "s3cret", azureTenantId: "t" };
const TAG = { key: "k", value: "v", objectType: "test", accessType: "all" };
const RULE = { ruleName: "r", alertType: "http-server", expression: '((probDetail != ""))', minimumSources: 1 };
const ROUNDS = { roundsViolatingOutOf: 1, roundsViolatingRequired: 1 };
const SCHEDULE = {
  ...{ dataSource: { name: "s" }, dataTimespan: { n: 1, period: "DAY" }, flagEnabled: true },
  cronSpec: { startTime: 1_800_000_000, zoneCode: "UTC", repeat: "EVERY_DAY" },
};
const WIDGETS = ["Table", "Number", "Color Grid", "Map"].map((type) => ({ title: type, type }));

const INSTANT = "?expand=agent&expand=label&expand=tag&expand=shared-with-account";
const NETWORK = ["network", "path-vis", "bgp"];
/** What each type of test measures (R054). */
const LAYERS: Record<string, string[]> = {
  ...{ "http-server": ["http-server", ...NETWORK], "page-load": ["http-server", "page-load", ...NETWORK] },
  "web-transactions": ["web-transactions", "http-server", "page-load", ...NETWORK],
  ...{ api: ["api", ...NETWORK], "ftp-server": ["ftp-server", ...NETWORK], "dns-server": ["dns-server", ...NETWORK] },
  ...{ "agent-to-server": NETWORK, "agent-to-agent": NETWORK, bgp: ["bgp"], "dns-trace": ["dns-trace"] },
  ...{ dnssec: ["dnssec"], "sip-server": ["sip-server", ...NETWORK], voice: ["rtp-server", ...NETWORK] },
};

export type Call = readonly [call: string, body?: Body];

/** Calls of clients, area by area; `{name}` in a path is the id that the area's last create answered. */
export const AREAS: Record<string, readonly Call[]> = {
  people: [
    ...([["GET /permissions"], ["GET /roles"], ["POST /roles", { name: "r", permissions: ["1"] }]] as const),
    ...([["GET /roles/{id}"], ["GET /users"], ["GET /users/current"], ["GET /audit-user-events"]] as const),
    ["POST /users", { name: "u", email: "u@example.com", loginAccountGroupId: FIRST, allAccountGroupRoleIds: [] }],
    ["GET /users/{id}"],
    ["POST /account-groups?expand=user&expand=agent", { accountGroupName: "g", agents: [OFFICE] }],
    ...([["GET /account-groups/{id}?expand=user&expand=agent"], ["GET /account-groups"]] as const),
  ],
  alerts: [
    ["POST /alerts/rules", { ...RULE, ...ROUNDS }],
    ["POST /tests/http-server", LEAST["http-server"]],
    ["POST /_emulator/alerts", { testId: "{testId}" }],
    ...([["GET /alerts/rules"], ["GET /alerts/rules/{ruleId}"], ["GET /alerts"], ["GET /alerts/{alertId}"]] as const),
    ["POST /alert-suppression-windows", { name: "w", startDate: FROM_TO.startDate, duration: 3600, ...WEEKLY }],
    ...([["GET /alert-suppression-windows/{windowId}"], ["GET /alert-suppression-windows"]] as const),
  ],
  tags: [
    ...([["POST /tags", TAG], ["GET /tags/{id}?expand=assignments"], ["GET /tags?expand=assignments"]] as const),
    ["POST /tags/bulk", { tags: [TAG, { ...TAG, value: "other" }] }],
  ],
  dashboards: [
    ["POST /dashboards", { title: "d", widgets: WIDGETS }],
    ...([["GET /dashboards"], ["GET /dashboards/{dashboardId}"]] as const),
    ["PUT /dashboards/{dashboardId}/actions/schedule", SCHEDULE],
    ["PUT /dashboards/{dashboardId}", { title: "e", widgets: WIDGETS }],
    ["POST /dashboards/{dashboardId}/clone"],
    ["POST /dashboards/{dashboardId}/clone", { title: "two", isPrivate: true }],
    ["POST /dashboard-snapshots", { dashboardId: "{dashboardId}", displayName: "s", ...FROM_TO }],
    ...([["GET /dashboard-snapshots"], ["GET /dashboard-snapshots/{snapshotId}"]] as const),
  ],
  integrations: [
    ["POST /connectors/generic", { type: "generic", name: "g", target: "https://example.com", headers: HEADERS }],
    ...([["GET /connectors/generic"], ["GET /connectors/generic/{id}"]] as const),
    ["POST /operations/webhooks", WEBHOOK],
    ...([["GET /operations/webhooks"], ["GET /operations/webhooks/{id}"]] as const),
    ["POST /operations/credential-vault", { name: "v", secrets: [{ name: "a", secretKey: "b" }] }],
    ["GET /operations/credential-vault/{id}"],
  ],
  streams: [
    ["POST /streams", { type: "opentelemetry", streamEndpointUrl: "https://otel.example.com" }],
    ...([["GET /streams"], ["GET /streams/{id}"]] as const),
  ],
  clouds: [
    ["POST /cloud-insights/integration/azure/inventory", AZURE],
    ["GET /cloud-insights/integration/azure"],
    ["GET /cloud-insights/integration/azure/policy/settings"],
    ["GET /cloud-insights/integration/aws/policy/settings"],
  ],
  agents: [
    ...([["GET /agents?expand=cluster-member&expand=test&expand=label"], ["GET /agents"]] as const),
    ...([["GET /agents/proxies"], ["GET /agents/notification-rules"], ["GET /agents/local-problems"]] as const),
  ],
  "endpoint agents": [
    ...([["GET /endpoint/agents"], ["GET /endpoint/agents/{agentId}"]] as const),
    ...([["POST /endpoint/agents/{agentId}/disable"], ["POST /endpoint/agents/{agentId}/enable"]] as const),
  ],
  devices: [
    ["POST /emulated-devices", { category: "phone", width: 390, height: 844 }],
    ...([["GET /emulated-devices?expand=user-agent"], ["GET /user-agents"]] as const),
  ],
  ...Object.fromEntries(
    Object.entries(LEAST).map(([type, body]): [string, Call[]] => {
      const relations =
        "?expand=agent&expand=alert-rule&expand=label&expand=tag&expand=monitor&expand=shared-with-account";
      const one = `/tests/${type}/{testId}`;
      return [
        `${type} tests`,
        [
          [`POST /tests/${type}${relations}`, { ...body, testName: "one", sharedWithAccounts: [SECOND] }],
          ...([[`GET ${one}${relations}`], [`GET /tests/${type}`], [`PUT ${one}`, { testName: "two" }]] as Call[]),
          ...(LAYERS[type] ?? []).map((layer): Call => [`GET /test-results/{testId}/${layer}?window=1h`]),
          ...(type === "bgp"
            ? []
            : ([[`POST /tests/${type}/instant${INSTANT}`, { ...body, testName: "now" }]] as Call[])),
        ],
      ];
    }),
  ),
};
