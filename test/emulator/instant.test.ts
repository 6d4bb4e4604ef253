import { describe, expect, it } from "vitest";
import { type Body, type Client, HTTP, LEAST, made, start } from "./client";

const RUNNABLE = Object.entries(LEAST).filter(([type]) => type !== "bgp");

function atNoon(options = {}) {
  let now = Date.parse("2026-03-01T12:00:00Z");
  const client = start({ now: () => now, ...options });
  const wait = (seconds: number) => {
    now += seconds * 1000;
  };
  return { client, wait };
}

const results = async (client: Client, { testId }: Body, layer = "http-server") =>
  (await client.get(`/test-results/${testId}/${layer}`)).body.results;

describe("an instant test", () => {
  it.each(RUNNABLE)("of the type %s runs once when it is made, without a schedule or alerts", async (type, body) => {
    const { client, wait } = atNoon();
    const test = await made(client, `/tests/${type}/instant?expand=agent`, { ...body, interval: undefined });
    expect(test).toMatchObject({ type, agents: [{ agentId: "3" }] });
    expect(Object.keys(test)).not.toEqual(expect.arrayContaining(["interval"]));
    for (const key of ["interval", "alertsEnabled", "enabled", "bgpMeasurements"]) expect(test).not.toHaveProperty(key);
    wait(12);
    const [first] = test._links.testResults;
    const layer = first.href.split("/").pop();
    expect(await results(client, test, layer)).toMatchObject([{ agent: { agentId: "3" }, roundId: 1772366400 }]);
  });

  it("has a result of each agent some seconds after it began, not at once", async () => {
    const { client, wait } = atNoon();
    const agents = ["3", "5", "7", "11", "12"].map((agentId) => ({ agentId }));
    const test = await made(client, "/tests/http-server/instant", { ...HTTP, agents });
    const counts = [(await results(client, test)).length];
    for (let second = 0; second < 12; second += 1) {
      wait(1);
      counts.push((await results(client, test)).length);
    }
    expect([counts[0], counts[2], counts[12]]).toEqual([0, 0, 5]);
    expect(new Set(counts).size).toBeGreaterThan(2);
  });

  it("runs again when it is told to", async () => {
    const { client, wait } = atNoon();
    const test = await made(client, "/tests/http-server/instant", HTTP);
    wait(60);
    expect((await client.post(`/tests/${test.testId}/run`)).status).toBe(200);
    expect(await results(client, test)).toEqual([]);
    wait(12);
    expect(await results(client, test)).toMatchObject([{ roundId: 1772366460 }]);
    expect((await client.get(`/test-results/${test.testId}/http-server?window=5m`)).body.results).toHaveLength(2);
  });

  it("is in no list of tests, and a test that is scheduled cannot be run", async () => {
    const { client } = atNoon();
    await made(client, "/tests/http-server/instant", HTTP);
    const { testId } = await made(client, "/tests/http-server", HTTP);
    const { tests } = (await client.get("/tests/http-server")).body;
    expect(tests.filter(({ savedEvent }: Body) => !savedEvent)).toHaveLength(1);
    expect((await client.post(`/tests/${testId}/run`)).status).toBe(404);
  });

  it("is checked as a scheduled one is", async () => {
    const { client } = atNoon();
    expect((await client.post("/tests/http-server/instant", { ...HTTP, agents: [] })).status).toBe(400);
    expect((await client.post("/tests/http-server/instant", { ...HTTP, httpTimeLimit: 1000 })).status).toBe(400);
  });
});

describe("R228 instant tests", () => {
  it("are 24 a minute, made or run again; the answers say how many are left, and nobody says when to come again", async () => {
    const { client, wait } = atNoon();
    const { testId } = await made(client, "/tests/http-server/instant", HTTP);
    for (let count = 1; count < 24; count += 1) await client.post(`/tests/${testId}/run`);
    const refused = await client.post("/tests/dnssec/instant", LEAST.dnssec);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("x-instant-test-rate-limit-limit")).toBe("24");
    expect(refused.headers.get("x-instant-test-rate-limit-remaining")).toBe("0");
    expect(refused.headers.get("x-instant-test-rate-limit-reset")).toBe("1772366460");
    expect(refused.headers.get("retry-after")).toBeNull();
    expect((await client.get("/tests")).headers.get("x-organization-rate-limit-remaining")).toBe("214");
    wait(60);
    expect((await client.post("/tests/dnssec/instant", LEAST.dnssec)).status).toBe(201);
  });
});
