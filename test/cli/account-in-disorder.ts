import { type Client, LEAST, made, OFFICE, RULE, start, TAG } from "../emulator/client";

export const NOW = Date.parse("2026-11-27T12:00:00Z");
const CLUSTER = "281474976730003";
const BRANCH = "281474976730004";
const DAY_MS = 86_400_000;

const agents = (...ids: string[]) => ({ agents: ids.map((agentId) => ({ agentId })) });
const RINGING = { ...RULE, notifications: { email: { recipients: ["on-call@example.com"] } } };

/** An account group with one thing of each sort that is not in order. */
export async function accountInDisorder(): Promise<{ client: Client; ids: Record<string, string> }> {
  let now = NOW - 40 * DAY_MS;
  const client = start({ now: () => now, rateLimit: 1_000_000 });
  const ids: Record<string, string> = {};
  const rule = async (name: string, body: object) => {
    const { ruleId } = await made(client, "/alerts/rules", { ...body, ruleName: name });
    ids[name] = ruleId;
    return ruleId;
  };
  const test = async (name: string, body: object, type = "http-server") => {
    const { testId } = await made(client, `/tests/${type}`, { ...LEAST[type], testName: name, ...body });
    ids[name] = testId;
    return testId;
  };
  const control = (id: string, agentState: string) =>
    client.emulator.fetch(`http://e/_emulator/agents/${id}`, { method: "POST", body: JSON.stringify({ agentState }) });

  const alertRules = [await rule("rings", RINGING)];
  const both = { ...agents("3", "5"), alertRules, distributedTracing: true };
  await test("in order", both);
  await test("on a cluster", { ...both, ...agents(CLUSTER) });
  const routes = await rule("routes", { ...RINGING, alertType: "bgp", expression: "((reachability < 100%))" });
  await test("routes", { alertRules: [routes] }, "bgp");

  await test("unwatched", { ...both, alertRules: [] });
  await test("switched off alerts", { ...both, alertsEnabled: false });
  const silent = await rule("silent", RULE);
  await rule("watches nothing", RULE);
  await test("nobody hears", { ...both, alertRules: [silent] });
  const choosy = await rule("wants two", { ...RINGING, minimumSources: 2 });
  await test("alone", { ...both, ...agents("3"), alertRules: [choosy] });
  await test("relies", { ...both, ...agents("3", BRANCH) });
  await test("relies on nothing else", { ...both, ...agents(BRANCH, OFFICE) });
  await test("SHOP", both);
  await test("Shop", both);
  for (const value of ["Web", "web"]) ids[value] = (await made(client, "/tags", { ...TAG, value })).id;
  await test("untraced", { ...both, distributedTracing: false });
  await test("untraced like all of its type", { ...both, distributedTracing: false }, "page-load");

  const off = await test("off for long", both);
  await client.put(`/tests/http-server/${off}`, { enabled: false });
  now = NOW - DAY_MS;
  const lately = await test("off since yesterday", both);
  await client.put(`/tests/http-server/${lately}`, { enabled: false });
  now = NOW - 2 * DAY_MS;
  await control(BRANCH, "offline");
  await control(OFFICE, "disabled");
  await control("3001", "offline");
  now = NOW;

  const testIds = [ids["in order"], ids.alone];
  const window = async (name: string, body: object) => {
    const start = { startDate: "2026-11-01T00:00:00Z", testIds };
    const { alertSuppressionWindowId: id } = await made(client, "/alert-suppression-windows", {
      name,
      ...start,
      ...body,
    });
    ids[name] = id;
  };
  await window("every night", { duration: 3600, repeat: { type: "day" } });
  await window("day after day", { duration: 86_400, repeat: { type: "day" } });
  await window("of no test", { duration: 86_400, repeat: { type: "day" }, testIds: [] });
  await window("switched off", { duration: 86_400, repeat: { type: "day" }, isEnabled: false });
  client.emulator.clearCalls();
  return { client, ids };
}
