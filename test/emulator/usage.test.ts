import { describe, expect, it } from "vitest";
import { type Body, CLOUD, FIRST, LEAST, OFFICE, SECOND, start } from "./client";

const DAY = 86_400_000;
const MONTH_START = Date.UTC(2026, 7, 1);

/** An account whose clock the test sets. */
function at(time = MONTH_START) {
  const clock = { time };
  return { ...start({ now: () => clock.time }), clock };
}

const on = (...ids: string[]) => ({ agents: ids.map((agentId) => ({ agentId })) });

/** What a test of this type costs in the 31 days of a cycle, in thousandths of a unit. */
async function costOf(type: string, body: Body) {
  const client = at();
  const { status } = await client.post(`/tests/${type}`, { ...LEAST[type], ...body });
  expect(status).toBe(201);
  const { usage } = (await client.get("/usage")).body;
  return [usage.cloudUnitsNextBillingPeriod, usage.enterpriseUnitsNextBillingPeriod].map((units) => units / 1000);
}

/** Two account groups see it; it is the first one's. */
const SHARED = "281474976730002";

describe("the usage", () => {
  // Those that the vendor printed come first.
  it.each<[string, Body, number, number]>([
    ["page-load", { interval: 900, pageLoadTimeLimit: 30 }, 89.28, 0],
    ["page-load", { interval: 900, httpInterval: 300, pageLoadTimeLimit: 30, httpTimeLimit: 5 }, 119.04, 0],
    ["bgp", {}, 23.808, 0],
    ["agent-to-server", { interval: 3600 }, 3.72, 0],
    ["http-server", on(OFFICE), 0, 22.32],
    ["agent-to-server", { interval: 60, ...on(OFFICE) }, 0, 111.6],
    ["dns-server", { dnsServers: ["8.8.8.8", "9.9.9.9"], ...on("3", "5", "7") }, 267.84, 0],
    ["agent-to-agent", { interval: 120, direction: "bidirectional" }, 223.2, 0],
    ["http-server", { httpTimeLimit: 10, ...on("3", "5", OFFICE) }, 178.56, 44.64],
    ["web-transactions", { interval: 600, timeLimit: 30 }, 133.92, 0],
    ["voice", { duration: 5, ...on(OFFICE) }, 0, 22.32],
    ["ftp-server", { interval: 3600, ftpTimeLimit: 10 }, 7.44, 0],
    ["sip-server", { interval: 600, ...on(OFFICE) }, 0, 11.16],
  ])("counts what %s with %j costs", async (type, body, cloud, enterprise) => {
    expect(await costOf(type, body)).toEqual([cloud, enterprise]);
  });

  it("is zero for a disabled test, and the cycle is the month", async () => {
    const client = at();
    const { testId } = (await client.post("/tests/dnssec", LEAST.dnssec)).body;
    await client.put(`/tests/dnssec/${testId}`, { enabled: false });
    const { usage } = (await client.get("/usage")).body;
    expect(usage.cloudUnitsNextBillingPeriod).toBe(0);
    expect(usage.quota).toMatchObject({ monthStart: "2026-08-01T00:00:00Z", monthEnd: "2026-09-01T00:00:00Z" });
  });

  it("grows hour by hour; a projection comes after the first", async () => {
    const client = at();
    await client.post("/tests/agent-to-server", LEAST["agent-to-server"]);
    const seen = async () => {
      const { usage } = (await client.get("/usage?expand=test")).body;
      return [usage.cloudUnitsUsed, usage.cloudUnitsProjected, usage.tests[0].cloudUnitsProjected];
    };
    expect(await seen()).toEqual([0, 44_640, undefined]);
    client.clock.time += DAY;
    expect(await seen()).toEqual([1440, 44_640, 44_640]);
  });

  it("shows the parts that expand names, and no others", async () => {
    const client = at();
    await client.post("/tests/http-server", { ...LEAST["http-server"], ...on(CLOUD, OFFICE) });
    const lists = (usage: Body) => Object.keys(usage).filter((key) => Array.isArray(usage[key]));
    expect(lists((await client.get("/usage")).body.usage)).toEqual([]);
    const words = "test,enterprise-agent,enterprise-agent-unit,endpoint-agent,endpoint-agent-essential";
    const { usage } = (await client.get(`/usage?expand=${words},endpoint-agent-embedded`)).body;
    expect(lists(usage)).toHaveLength(6);
    expect(usage.tests[0]).toMatchObject({ aid: FIRST, testType: "Web - HTTP Server", cloudUnitsUsed: 0 });
    expect(usage.enterpriseAgentUnits).toMatchObject([
      { aid: FIRST, agentId: OFFICE, enterpriseUnitsProjected: 22_320 },
    ]);
    const sum = (all: Body[], key: string) => all.reduce((most, one) => most + one[key], 0);
    expect(sum(usage.enterpriseAgents, "enterpriseAgentsUsed")).toBe(usage.enterpriseAgentsUsed);
    expect(sum(usage.endpointAgents, "endpointAgentsUsed")).toBe(usage.endpointAgentsUsed);
  });
});

describe("the usage of a period", () => {
  it("R227 is that of the period, or of the cycle; one that cannot be is refused", async () => {
    const client = at();
    await client.post("/tests/agent-to-server", LEAST["agent-to-server"]);
    client.clock.time += 10 * DAY;
    const used = async (query: string) =>
      (await client.get(`/usage/units/tests?${query}`)).body.breakdowns?.[0]?.cloudUnitsUsed;
    expect(await used("")).toBe(14_400);
    expect(await used("startDate=2026-08-02T00:00:00Z&endDate=2026-08-04T00:00:00Z")).toBe(2880);
    expect(await used("startDate=2026-08-09T00:00:00Z")).toBe(2880);
    for (const wrong of ["startDate=x", "endDate=2026-08-04T00:00:00Z"]) {
      expect((await client.get(`/usage/units/tests?${wrong}`)).status).toBe(400);
    }
  });

  it("lists an Enterprise agent for each account group whose tests it runs; tests by account group", async () => {
    const client = at();
    for (const aid of [FIRST, SECOND]) {
      await client.post(`/tests/http-server?aid=${aid}`, { ...LEAST["http-server"], ...on(SHARED) });
    }
    const { breakdowns } = (await client.get("/usage/units/enterprise-agents")).body;
    expect(breakdowns).toMatchObject([
      { aid: FIRST, agentId: SHARED, enterpriseUnitsProjected: 22_320 },
      { aid: SECOND, agentId: SHARED, enterpriseUnitsProjected: 22_320 },
    ]);
    const tests = (await client.get(`/usage/units/tests?aid=${SECOND}`)).body.breakdowns;
    expect(tests).toMatchObject([{ aid: SECOND, isInstantTest: false, cloudUnitsProjected: 0 }]);
  });

  it("R009 has pages", async () => {
    const client = start({ tests: 130 });
    const { breakdowns, _links } = (await client.get("/usage/units/tests")).body;
    expect(breakdowns).toHaveLength(100);
    const next = new URL(_links.next.href).search;
    expect((await client.get(`/usage/units/tests${next}`)).body.breakdowns).toHaveLength(30);
  });
});
