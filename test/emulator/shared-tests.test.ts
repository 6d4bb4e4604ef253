import { describe, expect, it } from "vitest";
import { type Body, type Client, FIRST, HTTP, made, RULE, SECOND, start, TAG, testsOf } from "./client";

const WINDOW = { name: "night", startDate: "2027-01-02T03:04:05Z", duration: 3600, repeat: { type: "none" } };
const there = `?aid=${SECOND}`;

async function shared(client: Client) {
  const { testId } = await made(client, "/tests/http-server", { ...HTTP, sharedWithAccounts: [SECOND] });
  return { testId, path: `/tests/http-server/${testId}` };
}

describe("R070 a test that is shared with another account group", () => {
  it("is in the lists there, and says so; at home it says nothing of it", async () => {
    const client = start();
    const { testId, path } = await shared(client);
    for (const list of ["/tests", "/tests/http-server"]) {
      expect(await testsOf(client, list + there)).toMatchObject([{ testId, liveShare: true }]);
    }
    expect((await client.get(path + there)).body.liveShare).toBe(true);
    expect((await client.get(path)).body.liveShare).toBe(false);
    await client.put(path, { sharedWithAccounts: [] });
    expect(await testsOf(client, `/tests${there}`)).toEqual([]);
  });

  it("has rules, windows and tags of its own there", async () => {
    const client = start();
    const { testId, path } = await shared(client);
    const { ruleId } = await made(client, `/alerts/rules${there}`, { ...RULE, testIds: [testId] });
    const tag = await made(client, `/tags${there}`, TAG);
    await client.post(`/tags/${tag.id}/assign${there}`, { assignments: [{ id: testId, type: "test" }] });
    const window = await made(client, `/alert-suppression-windows${there}`, { ...WINDOW, testIds: [testId] });
    const look = (aid: string) => client.get(`${path}?expand=alert-rule,tag&aid=${aid}`);
    expect((await look(SECOND)).body).toMatchObject({ alertRules: [{ ruleId }], tags: [{ id: tag.id }] });
    expect((await look(FIRST)).body.tags).toEqual([]);

    const atHome = (await look(FIRST)).body.alertRules.map((rule: Body) => rule.ruleId);
    expect(atHome).not.toContain(ruleId);
    await client.put(path, { alertRules: [atHome[0]] });
    expect((await look(SECOND)).body.alertRules).toMatchObject([{ ruleId }]);
    await client.put(path + there, { alertRules: [] });
    expect((await look(FIRST)).body.alertRules).toHaveLength(1);

    await client.del(path);
    const { body } = await client.get(
      `/alert-suppression-windows/${window.alertSuppressionWindowId}${there}&expand=test`,
    );
    expect(body.tests).toEqual([]);
  });
});
