import { describe, expect, it } from "vitest";
import { type Body, CLOUD, HTTP, LEAST, made, OFFICE, RULE, SECOND, start, TAG } from "./client";

const ALL = "?expand=agent,alert-rule&expand=monitor&expand=label,tag,shared-with-account";

describe("R051, R052 the relations of a test", () => {
  it("come as objects when they are asked for, with commas or again and again", async () => {
    const client = start();
    const tag = await made(client, "/tags", TAG);
    const rule = await made(client, "/alerts/rules", RULE);
    const body = await made(client, `/tests/http-server${ALL}`, {
      ...HTTP,
      alertRules: [rule.ruleId],
      labels: ["11"],
      tags: [tag.id],
      monitors: ["101"],
      sharedWithAccounts: [SECOND],
    });
    expect(body.agents[0]).toMatchObject({ agentId: CLOUD, agentName: "Singapore", agentType: "cloud" });
    expect(body.alertRules).toMatchObject([{ ruleId: rule.ruleId, ruleName: "slow" }]);
    expect(body.labels).toMatchObject([{ labelId: "11" }]);
    expect(body.tags).toEqual([{ id: tag.id, key: "team", value: "web" }]);
    // R222: every public one is listed beside it.
    expect(body.monitors[0]).toMatchObject({ monitorId: "101", monitorType: "public" });
    expect(body.sharedWithAccounts).toMatchObject([{ aid: SECOND }]);
  });

  it("do not come with a list", async () => {
    const client = start();
    await made(client, "/tests/http-server", HTTP);
    expect((await client.get(`/tests/http-server${ALL}`)).body.tests[0]).not.toHaveProperty("agents");
  });

  it("have no agents on a bgp test", async () => {
    const body = await made(start(), `/tests/bgp${ALL}`, LEAST.bgp);
    expect(body).toHaveProperty("monitors");
    expect(body).not.toHaveProperty("agents");
  });

  it("R069 must exist, and are named when they do not", async () => {
    const client = start();
    for (const [field, id] of [
      ["alertRules", "1"],
      ["tags", "x"],
      ["monitors", "1"],
      ["labels", "1"],
      ["sharedWithAccounts", "1"],
    ]) {
      const { status, body } = await client.post("/tests/http-server", { ...HTTP, [field as string]: [id] });
      expect([status, body.title]).toEqual([
        400,
        expect.stringContaining(`Error in field ${field} : ${id} does not exist`),
      ]);
    }
  });
});

describe("a rule and its tests", () => {
  it("are one relation, seen from either side", async () => {
    const client = start();
    const a = await made(client, "/tests/http-server", { ...HTTP, alertRules: [] });
    const b = await made(client, "/tests/http-server", { ...HTTP, alertRules: [] });
    const { ruleId } = await made(client, "/alerts/rules", { ...RULE, testIds: [a.testId] });
    const rulesOf = async (test: Body) =>
      (await client.get(`/tests/http-server/${test.testId}?expand=alert-rule`)).body.alertRules.map(
        (rule: Body) => rule.ruleId,
      );
    expect(await rulesOf(a)).toEqual([ruleId]);
    await client.put(`/alerts/rules/${ruleId}`, { ...RULE, testIds: [b.testId] });
    expect([await rulesOf(a), await rulesOf(b)]).toEqual([[], [ruleId]]);
    await client.del(`/alerts/rules/${ruleId}`);
    expect(await rulesOf(b)).toEqual([]);
  });

  it("part when an update of the rule does not list them", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", { ...HTTP, alertRules: [] });
    const { ruleId } = await made(client, "/alerts/rules", { ...RULE, testIds: [testId] });
    await client.put(`/alerts/rules/${ruleId}`, RULE);
    expect((await client.get(`/alerts/rules/${ruleId}`)).body.testIds).toBeUndefined();
  });

  it("R056 default rules come back with an update that does not name any", async () => {
    const client = start();
    const { testId, alertRules } = await made(client, "/tests/http-server?expand=alert-rule", HTTP);
    const names = (rules: Body[]) => rules.map(({ ruleName }) => ruleName).sort();
    const usual = [
      "Default BGP Alert Rule",
      "Default HTTP Alert Rule 2.0",
      "Default Network Alert Rule 2.0",
      "Default SSL Certificate Expiry Rule 2.0",
    ];
    expect(names(alertRules)).toEqual(usual);
    const put = async (body: object) =>
      (await client.put(`/tests/http-server/${testId}?expand=alert-rule`, body)).body.alertRules;
    expect(await put({ alertRules: [] })).toEqual([]);
    expect(names(await put({ description: "x" }))).toEqual(usual);
  });
});

describe("R137 a tag and its tests", () => {
  it("are one relation, seen from either side", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", HTTP);
    const { id } = await made(client, "/tags", TAG);
    const path = `/tests/http-server/${testId}`;
    const pair = { assignments: [{ id: testId, type: "test" }] };
    expect((await client.post(`/tags/${id}/assign`, pair)).status).toBe(207);
    await client.post(`/tags/${id}/assign`, pair);
    expect((await client.get(`/tags/${id}?expand=assignments`)).body.assignments).toEqual(pair.assignments);
    expect((await client.get(`${path}?expand=tag`)).body.tags).toHaveLength(1);
    await client.put(path, { tags: [] });
    expect((await client.get(`/tags/${id}?expand=assignments`)).body.assignments).toEqual([]);
    await client.put(path, { tags: [id] });
    expect((await client.get("/tags?expand=assignments")).body.tags[0].assignments).toEqual(pair.assignments);
    expect((await client.post(`/tags/${id}/unassign`, pair)).status).toBe(204);
    expect((await client.get(`${path}?expand=tag`)).body.tags).toEqual([]);
  });

  it("end with either of them", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", HTTP);
    const { id } = await made(client, "/tags", TAG);
    await client.post(`/tags/${id}/assign`, { assignments: [{ id: testId, type: "test" }] });
    await client.del(`/tests/http-server/${testId}`);
    expect((await client.get(`/tags/${id}?expand=assignments`)).body.assignments).toEqual([]);
  });

  it("R134 survive a replacement of the tag", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", HTTP);
    const { id } = await made(client, "/tags", TAG);
    await client.post("/tags/assign", { tags: [{ tagId: id, assignments: [{ id: testId, type: "test" }] }] });
    await client.put(`/tags/${id}`, { ...TAG, value: "api" });
    expect((await client.get(`/tags/${id}?expand=assignments`)).body.assignments).toHaveLength(1);
    await client.post("/tags/unassign", { tags: [{ tagId: id, assignments: [{ id: testId, type: "test" }] }] });
    expect((await client.get(`/tags/${id}?expand=assignments`)).body.assignments).toEqual([]);
  });
});

describe("R119 a suppression window and its tests", () => {
  it("shows them as objects when they are asked for", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", { ...HTTP, agents: [{ agentId: OFFICE }] });
    const window = { startDate: "2027-06-01T00:00:00Z", duration: 3600, repeat: { type: "none" }, testIds: [testId] };
    const { alertSuppressionWindowId: id } = await made(client, "/alert-suppression-windows", window);
    expect((await client.get(`/alert-suppression-windows/${id}?expand=test`)).body.tests).toMatchObject([{ testId }]);
    await client.del(`/tests/http-server/${testId}`);
    expect((await client.get(`/alert-suppression-windows/${id}?expand=test`)).body.tests).toEqual([]);
  });
});
