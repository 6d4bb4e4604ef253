import { describe, expect, it } from "vitest";
import { type Body, CLOUD, FIRST, HTTP, LEAST, made, OFFICE, start } from "./client";

const NOW = Date.parse("2026-11-27T12:00:00Z");

describe("R227 lists that are asked for a time", () => {
  const PATHS = ["/audit-user-events", "/alerts", "/agents/local-problems"];
  const NONSENSE = ["window=nonsense", "window=12", "window=-1h", "startDate=x", "endDate=x", "window="];
  const LATE = "startDate=2026-02-01T00:00:00Z&endDate=2026-01-01T00:00:00Z";

  it.each(PATHS)("%s refuse what they cannot read", async (path) => {
    const client = start({ now: () => NOW });
    for (const query of [...NONSENSE, LATE]) {
      expect([query, (await client.get(`${path}?${query}`)).status]).toEqual([query, 400]);
    }
    expect((await client.get(`${path}?window=12h`)).status).toBe(200);
  });

  it("/alerts show active ones, cleared ones when asked, and pages", async () => {
    const client = start({ now: () => NOW });
    const types = async (query: string) =>
      (await client.get(`/alerts?${query}`)).body.alerts.map(({ alertType }: Body) => alertType);
    expect(await types("")).toEqual(["http-server", "dns-server"]);
    expect(await types("window=1d")).toEqual(["http-server", "end-to-end-server", "dns-server"]);
    expect(await types("window=1d&state=trigger")).toEqual(["http-server"]);
    expect(await types("state=clear")).toEqual(["end-to-end-server"]);
    expect((await client.get("/alerts?state=nonsense")).status).toBe(400);
    const { body } = await client.get("/alerts?max=1");
    const next = body._links.next.href.split("/v7")[1];
    expect((await client.get(next)).body.alerts.map(({ alertType }: Body) => alertType)).toEqual(["dns-server"]);
    const { id, alertRuleId } = body.alerts[0];
    const one = (await client.get(`/alerts/${id}`)).body;
    expect([one.id, one.alertState, one._links.rule.href.split("/").pop()]).toEqual([id, "trigger", alertRuleId]);
    await client.del(`/alerts/rules/${alertRuleId}`);
    expect((await client.get(`/alerts/${id}`)).status).toBe(404);
  });

  it("/agents/local-problems show those of now, or those of a time", async () => {
    const client = start({ now: () => NOW });
    const ids = async (query: string) =>
      (await client.get(`/agents/local-problems${query}`)).body.localProblems.map(({ agent }: Body) => agent.agentId);
    expect(await ids("")).toEqual(["3"]);
    expect(await ids("?window=2d")).toEqual(["3", "5"]);
  });
});

describe("the history of a test", () => {
  it("R070 has a version for each change, and shows the test as it was", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", { ...HTTP, description: "first" });
    await client.put(`/tests/http-server/${testId}`, { description: "second" });
    const { testVersionHistory } = (await client.get(`/tests/${testId}/history`)).body;
    expect(testVersionHistory.map((version: Body) => version.testId)).toEqual([testId, testId]);
    const first = testVersionHistory[1].versionId;
    const path = `/tests/http-server/${testId}`;
    expect((await client.get(`${path}?versionId=${first}`)).body.description).toBe("first");
    expect((await client.get(path)).body.description).toBe("second");
    expect((await client.get(`${path}?versionId=1`)).status).toBe(404);
    expect((await client.get(`/tests/${testId}/history?limit=1`)).body.testVersionHistory).toHaveLength(1);
    expect((await client.get(`/tests/${testId}/history?limit=x`)).status).toBe(400);
  });

  it("R070 is not kept for bgp tests", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/bgp", LEAST.bgp);
    expect((await client.get(`/tests/${testId}/history`)).status).toBe(404);
  });
});

describe("what clients of the vendor noticed", () => {
  it("R205 an Enterprise agent has a list of notification rules, which the document calls an array", async () => {
    const { notificationRules } = (await start().get(`/agents/${OFFICE}?expand=notification-rule`)).body;
    expect(notificationRules).toEqual([{ agentAlertRules: [expect.objectContaining({ isDefault: true })] }]);
  });

  it("R022 the types of agents are those of the document", async () => {
    expect((await start().get("/agents?agentTypes=nonsense")).status).toBe(400);
    expect((await start().get("/agents?agentTypes=cloud,enterprise")).status).toBe(200);
  });

  it("R191 a cloud agent that exists is not called missing where an Enterprise agent is meant", async () => {
    const { body } = await start().put(`/account-groups/${FIRST}`, { accountGroupName: "Emulated", agents: [CLOUD] });
    expect(body.title).toContain(`Agent ${CLOUD} is not an Enterprise agent`);
  });

  it("R090 a voice test without a port shows none", async () => {
    expect((await made(start(), "/tests/voice", LEAST.voice)).port).toBeUndefined();
  });

  it.each(["1.2.3.4/33", "1.2.3.256/8", "2001:db8::/129", "1.2.3.4", "1.2.3.4/8/8"])(
    "R085 %s is no prefix",
    async (prefix) => expect((await start().post("/tests/bgp", { prefix })).status).toBe(400),
  );

  it.each(["2001:db8::/32", "0.0.0.0/0", "192.0.2.0/24"])("R085 %s is a prefix", async (prefix) => {
    expect((await start().post("/tests/bgp", { prefix })).status).toBe(201);
  });

  it("R022 a call that needs a body is refused without one", async () => {
    const { emulator } = start();
    for (const [method, path] of [
      ["POST", "/tests/http-server"],
      ["POST", "/tags"],
      ["PUT", "/agents/281474976730001"],
    ]) {
      const headers = { authorization: "Bearer any" };
      expect((await emulator.fetch(`http://emulator.test/v7${path}`, { method, headers })).status).toBe(400);
    }
  });

  it.each([
    { loginAccountGroupId: "999" },
    { allAccountGroupRoleIds: ["999"] },
    { accountGroupRoles: [{ accountGroupId: "999", roleIds: [] }] },
    { accountGroupRoles: [{ accountGroupId: FIRST, roleIds: ["999"] }] },
    { accountGroupRoles: [{}] },
  ])("R069, R239 a user needs groups and roles that exist: %j", async (more) => {
    expect((await start().post("/users", { email: "a@example.com", ...more })).status).toBe(400);
  });

  it("an emulated device tells its user agent when it is asked", async () => {
    const [plain] = (await start().get("/emulated-devices")).body.emulatedDevices;
    const [wide] = (await start().get("/emulated-devices?expand=user-agent")).body.emulatedDevices;
    expect(Object.keys(wide).filter((key) => !(key in plain))).toEqual([
      "availableUserAgents",
      "defaultUserAgentTemplate",
    ]);
    expect("userAgent" in plain).toBe(false);
  });
});
