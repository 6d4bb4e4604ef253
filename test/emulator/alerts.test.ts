import { describe, expect, it } from "vitest";
import { type Body, CLOUD, type Client, HTTP, LEAST, made, OFFICE, SECOND, start } from "./client";

const NOW = Date.parse("2026-11-27T12:00:00Z");

async function control(client: Client, method: string, path: string, body?: Body): Promise<[number, Body]> {
  const init = { method, ...(body && { body: JSON.stringify(body) }) };
  const response = await client.emulator.fetch(`http://e/_emulator/${path}`, init);
  const text = await response.text();
  return [response.status, text === "" ? {} : JSON.parse(text)];
}

async function raised(client: Client, body: Body): Promise<string> {
  const [status, answer] = await control(client, "POST", "alerts", body);
  if (status !== 201) throw new Error(`${status} ${answer.error}`);
  return answer.alert.id;
}

describe("the control API of alerts", () => {
  it("raises an alert of a test's rule, with the agents of the test, and clears it", async () => {
    let now = NOW;
    const client = start({ now: () => now });
    const test = await made(client, "/tests/http-server?expand=alert-rule", { ...HTTP, testName: "shop" });
    const id = await raised(client, { testId: test.testId, metrics: "Error: no route to host" });
    const one = (await client.get(`/alerts/${id}`)).body;
    expect(one).toMatchObject({ alertState: "trigger", alertType: "http-server", violationCount: 1 });
    expect(one._links.test.href).toBe(`http://emulator.test/v7/tests/http-server/${test.testId}`);
    expect(test.alertRules.map(({ ruleId }: Body) => ruleId)).toContain(one._links.rule.href.split("/").pop());
    expect(one.details).toMatchObject([
      { id: CLOUD, name: "Singapore", type: "cea_agent", start: { metrics: "Error: no route to host" } },
    ]);
    now += 60_000;
    expect((await control(client, "DELETE", `alerts/${id}`))[0]).toBe(204);
    expect((await client.get(`/alerts/${id}`)).body).toMatchObject({
      ...{ alertState: "clear", state: "clear", duration: 60, endDate: "2026-11-27T12:01:00Z" },
      details: [{ state: "clear" }],
    });
    expect((await client.get("/alerts?state=clear")).body.alerts[0].id).toBe(id);
    expect(await control(client, "DELETE", `alerts/${id}`)).toEqual([400, { error: `there is no active alert ${id}` }]);
  });

  it("raises alerts of monitors, in the past, in another account group, with a severity of their own", async () => {
    const client = start({ now: () => NOW });
    const { alertRules } = (await client.get(`/alerts/rules?aid=${SECOND}`)).body;
    const { ruleId } = alertRules.find(({ alertType }: Body) => alertType === "bgp");
    const id = await raised(client, {
      ...{ aid: SECOND, ruleId, severity: "critical", suppressed: true, sources: ["101", OFFICE] },
      ...{ startDate: "2026-11-26T00:00:00Z", endDate: "2026-11-26T01:00:00Z" },
    });
    expect((await client.get(`/alerts/${id}`)).status).toBe(404);
    const { body } = await client.get(`/alerts/${id}?aid=${SECOND}`);
    expect(body).toMatchObject({ alertSeverity: "critical", suppressed: true, duration: 3600, alertState: "clear" });
    expect(body.details.map(({ type }: Body) => type)).toEqual(["bgp_monitor", "cea_agent"]);
  });

  it("keeps the alert of a test that was deleted", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", HTTP);
    const id = await raised(client, { testId });
    await client.del(`/tests/http-server/${testId}`);
    expect((await client.get(`/alerts/${id}`)).body._links.test.href).toMatch(new RegExp(`/tests/${testId}$`));
  });

  it.each([
    ["no rule", {}, "ruleId must be that of a rule"],
    ["an unknown test", { testId: "1" }, "there is no test 1"],
    ["an unknown account group", { aid: "1" }, "there is no account group 1"],
    ["a wrong time", { startDate: "yesterday" }, "startDate must be a time"],
    ["a misspelt key", { testID: "1" }, 'an alert has no "testID"; it has aid, testId'],
    ["an unknown agent", { sources: ["1"] }, "no agent and no monitor 1"],
    ["sources that are none", { sources: "3" }, "sources must be a list"],
  ])("refuses an alert with %s", async (_what, body, text) => {
    const client = start();
    const { testId } = await made(client, "/tests/bgp", LEAST.bgp);
    const valid = /sources|startDate/.test(Object.keys(body).join()) ? { testId } : {};
    expect(await control(client, "POST", "alerts", { ...valid, ...body })).toEqual([
      400,
      { error: expect.stringContaining(text) },
    ]);
  });

  it("is a part of what the control API says it knows", async () => {
    const [status, { error }] = await control(start(), "POST", "alert");
    expect([status, error]).toEqual([400, expect.stringContaining("DELETE faults, POST alerts, DELETE alerts/:id")]);
  });
});
