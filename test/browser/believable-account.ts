import { type Client, FIRST, LEAST, made, RULE, start, TAG } from "../emulator/client";

const DAY_MS = 86_400_000;
export const NOW = Date.parse("2026-11-27T08:00:00Z");

const CLOUD = { asia: ["3", "31", "41"], europe: ["5", "7", "11", "14"], america: ["21", "22", "51"] };
const EVERYWHERE = Object.values(CLOUD).flat();
const OFFICES = ["281474976730001", "281474976730002", "281474976730003"];
const BRANCH = "281474976730004";

type Row = [name: string, team: string, type: string, agents: string[], rules: string[], body?: object];

/** What a company watches: four teams, most of it in order. */
const TESTS: Row[] = [
  [
    "Shop start page",
    "shop",
    "http-server",
    EVERYWHERE,
    ["Slow or down"],
    { url: "https://shop.example.com/", interval: 60 },
  ],
  ["Shop product page", "shop", "page-load", CLOUD.europe, ["Page broken"], { url: "https://shop.example.com/p/1001" }],
  ["Shop search", "shop", "http-server", EVERYWHERE, ["Slow or down"], { url: "https://shop.example.com/search" }],
  ["Checkout", "shop", "web-transactions", ["7", "21"], ["Purchase fails"], { url: "https://shop.example.com/cart" }],
  ["checkout", "shop", "http-server", CLOUD.europe, ["Slow or down"], { url: "https://shop.example.com/checkout" }],
  ["Payment API", "payments", "api", ["5", "7", "21"], ["API fails"], {}],
  [
    "Payment gateway",
    "payments",
    "http-server",
    ["5", "7"],
    ["Slow or down"],
    { url: "https://pay.example.com/health", interval: 60 },
  ],
  ["Payment network", "payments", "agent-to-server", [...OFFICES, "7"], ["Loss"], { server: "pay.example.com" }],
  ["Fraud check", "payments", "http-server", ["7"], ["Slow or down"], { url: "https://fraud.example.com/health" }],
  [
    "Mail gateway",
    "workplace",
    "agent-to-server",
    [...OFFICES, BRANCH],
    ["Loss"],
    { server: "mail.example.com", port: 25 },
  ],
  ["Intranet", "workplace", "http-server", [...OFFICES, BRANCH], [], { url: "https://intranet.example.com/" }],
  ["Video meetings", "workplace", "agent-to-server", OFFICES, ["Loss"], { server: "meet.example.com" }],
  ["File server", "workplace", "ftp-server", OFFICES, ["Files"], {}],
  [
    "VPN Berlin to Lyon",
    "workplace",
    "agent-to-agent",
    OFFICES.slice(0, 1),
    ["Loss between offices"],
    { targetAgentId: OFFICES[1] },
  ],
  ["Telephony", "workplace", "sip-server", OFFICES.slice(0, 2), ["Calls"], {}],
  ["DNS example.com", "network", "dns-server", ["3", "7", "21"], ["Names"], { domain: "example.com" }],
  ["DNS delegation", "network", "dns-trace", ["7", "21"], ["Delegation"], { domain: "example.com" }],
  ["DNSSEC example.com", "network", "dnssec", ["7"], ["Signatures"], { domain: "example.com" }],
  ["Our prefix", "network", "bgp", [], ["Routes"], { prefix: "192.0.2.0/24" }],
  ["Status page", "network", "http-server", CLOUD.america, ["Slow or down"], { url: "https://status.example.com/" }],
];

const SHOWN = ["https://pay.example.com/health", "https://shop.example.com/"];
const on = (recipients: string[]) => ({ notifications: { email: { recipients } } });
const two = { minimumSources: 2, severity: "major" };

const RULES: Record<string, object> = {
  "Slow or down": { ...two, ...on(["on-call@example.com"]), expression: "((responseTime >= 2000 ms))" },
  "Page broken": { alertType: "page-load", expression: "((pageLoadHasError == true))", ...on(["shop@example.com"]) },
  "Purchase fails": {
    alertType: "web-transactions",
    expression: '((probDetail != ""))',
    severity: "critical",
    ...on(["shop@example.com", "on-call@example.com"]),
  },
  "API fails": {
    alertType: "api",
    expression: "((apiCompletion <= 99%))",
    severity: "critical",
    ...on(["payments@example.com"]),
  },
  Loss: { ...two, alertType: "end-to-end-server", expression: "((loss >= 10%))", ...on(["network@example.com"]) },
  "Loss between offices": {
    alertType: "end-to-end-agent",
    direction: "to-target",
    expression: "((loss >= 10%))",
    ...on(["network@example.com"]),
  },
  Files: { alertType: "ftp", expression: '((ftpErrorType != "None"))' },
  Calls: { alertType: "sip-server", expression: '((sipErrorType != "None"))', ...on(["network@example.com"]) },
  Names: { ...two, alertType: "dns-server", expression: '((probDetail != ""))', ...on(["network@example.com"]) },
  Delegation: { alertType: "dns-trace", expression: '((probDetail != ""))', ...on(["network@example.com"]) },
  Signatures: { alertType: "dnssec", expression: '((probDetail != ""))', ...on(["network@example.com"]) },
  Routes: { alertType: "bgp", expression: "((reachability < 100%))", ...on(["network@example.com"]) },
};

/** An account for pictures, with a few things that are not in order. */
export async function believableAccount(): Promise<Client> {
  let now = NOW - 90 * DAY_MS;
  const client = start({ now: () => now, rateLimit: 1_000_000 });
  await client.put(`/account-groups/${FIRST}`, { accountGroupName: "Example Shop" });
  const ruleIds = new Map<string, string>();
  for (const [ruleName, body] of Object.entries(RULES)) {
    ruleIds.set(ruleName, (await made(client, "/alerts/rules", { ...RULE, ...body, ruleName })).ruleId);
  }
  const byTeam = new Map<string, string[]>();
  const ids = new Map<string, string>();
  for (const [testName, team, type, agents, rules, body = {}] of TESTS) {
    const alertRules = rules.map((name) => ruleIds.get(name));
    const traced = SHOWN.includes(String((body as { url?: string }).url)) ? { distributedTracing: true } : {};
    const all = {
      ...LEAST[type],
      ...body,
      ...traced,
      testName,
      alertRules,
      ...(agents.length && { agents: agents.map((agentId) => ({ agentId })) }),
    };
    const { testId } = await made(client, `/tests/${type}`, all);
    ids.set(testName, testId);
    byTeam.set(team, [...(byTeam.get(team) ?? []), testId]);
  }
  for (const [value, testIds] of byTeam) {
    const { id } = await made(client, "/tags", { ...TAG, value });
    await client.post(`/tags/${id}/assign`, { assignments: testIds.map((id) => ({ id, type: "test" })) });
  }
  now = NOW - 47 * DAY_MS;
  await client.put(`/tests/http-server/${ids.get("Shop search")}`, { enabled: false });
  await made(client, "/alert-suppression-windows", {
    ...{ name: "Migration of the VPN", startDate: "2026-09-01T00:00:00Z", duration: 86_400 },
    ...{ repeat: { type: "day" }, testIds: [ids.get("VPN Berlin to Lyon")] },
  });
  now = NOW - 3 * DAY_MS;
  const body = JSON.stringify({ agentState: "offline" });
  await client.emulator.fetch(`http://e/_emulator/agents/${BRANCH}`, { method: "POST", body });
  now = NOW;
  client.emulator.clearCalls();
  return client;
}
