import { describe, expect, it } from "vitest";
import { find, lookupResult } from "../../../provider/core/find";
import type { LookupDefinition } from "../../../provider/core/lookup";
import { connect } from "../../../provider/thousandeyes/connect";
import { enterpriseAgentUnits } from "../../../provider/thousandeyes/lookups/enterprise-agent-units";
import { testUnits } from "../../../provider/thousandeyes/lookups/test-units";
import { type GetUsageArgs, usage } from "../../../provider/thousandeyes/lookups/usage";
import { settings } from "../../../provider/thousandeyes/settings";
import { newWorld } from "../../kinds/world";

/** An Enterprise agent that two account groups see. */
const SHARED = "281474976730002";
const [FIRST, SECOND] = ["281474976710706", "281474976710707"];
const TWO_DAYS = { startDate: "2026-11-01T00:00:00.5Z", endDate: "2026-11-03T00:00:00Z" };

/** An account with a test on an Enterprise agent in two account groups, and what a program gets there. */
async function account() {
  const world = await newWorld();
  const ids: string[] = [];
  for (const aid of [FIRST, SECOND]) {
    const agents = [{ agentId: "3" }, { agentId: SHARED }];
    const test = { testName: `shop ${aid}`, url: "https://shop.example.com", interval: 300, agents };
    ids.push(String((await world.by("POST", `/tests/http-server?aid=${aid}`, test)).testId));
  }
  world.emulator.clearCalls();
  const api = connect(
    settings(
      () => undefined,
      (name) => process.env[name],
    ),
  ).within(FIRST as string);
  const found = async <Args extends object, Item>(lookup: LookupDefinition<Args, Item>, args: Args) =>
    lookupResult(lookup, await find(api, lookup, args, "account group 7"));
  return { ...world, found, ids };
}

describe("getUsage", () => {
  it("finds one object, which has no id", async () => {
    const { found } = await account();
    const { ids, items } = await found(usage, {});
    expect(ids).toEqual([]);
    expect(items).toHaveLength(1);
    expect(items[0]?.cloudUnitsNextBillingPeriod).toBeGreaterThanOrEqual(89_280);
    expect(items[0]?.tests).toBeUndefined();
  });

  it("asks for more in the document's form, one value with commas, and shows it", async () => {
    const { found, emulator, ids } = await account();
    const [item] = (await found(usage, { expand: ["test", "endpoint-agent"] })).items;
    expect(item?.tests?.map(({ testId }) => testId)).toEqual(expect.arrayContaining(ids));
    expect(item?.endpointAgents).toHaveLength(3);
    expect(emulator.calls().map(({ query }) => query)).toEqual([`expand=test%2Cendpoint-agent&aid=${FIRST}`]);
  });

  it("refuses a word that the API would ignore", async () => {
    const { found } = await account();
    const args = { expand: ["tests"] } as unknown as GetUsageArgs;
    await expect(found(usage, args)).rejects.toThrow("getUsage: expand: must be a list of test, enterprise-agent,");
  });

  it("says what an answer without usage lacks, and what a token may not", async () => {
    const { found, emulator } = await account();
    emulator.fault({ path: "/v7/usage", times: 1, effect: { status: 200, body: {} } });
    await expect(found(usage, {})).rejects.toThrow('getUsage: the answer of GET /usage has no "usage".');
    emulator.fault({ path: "/v7/usage", times: 1, effect: { status: 403, body: { title: "No View Billing" } } });
    await expect(found(usage, {})).rejects.toThrow("No View Billing");
  });
});

describe("getTestUnits", () => {
  it("finds the usage of a test by its name or id, across pages", async () => {
    const { found, ids, by } = await account();
    for (let n = 0; n < 100; n++) {
      const test = { testName: `test ${n}`, domain: "example.com", interval: 300, agents: [{ agentId: "3" }] };
      await by("POST", "/tests/dnssec", test);
    }
    const wanted = { testId: ids[0], testType: "Web - HTTP Server", aid: FIRST, cloudUnitsUsed: 0 };
    expect((await found(testUnits, { names: [`shop ${FIRST}`] })).items).toMatchObject([wanted]);
    expect((await found(testUnits, { testIds: ids })).ids).toEqual([ids[0]]);
    expect((await found(testUnits, {})).items.length).toBeGreaterThan(100);
    expect((await found(testUnits, { isInstantTest: true })).items).toEqual([]);
    await expect(found(testUnits, { names: ["shop"] })).rejects.toThrow('no test with usage called "shop"');
  });

  it("R227 asks for a period in whole seconds", async () => {
    const { found, emulator } = await account();
    await found(testUnits, TWO_DAYS);
    const query = "startDate=2026-11-01T00%3A00%3A00Z&endDate=2026-11-03T00%3A00%3A00Z";
    expect(emulator.calls().map((call) => call.query)).toEqual([`${query}&aid=${FIRST}`]);
  });

  it.each([
    [{ startDate: "2026-11-01" }, "startDate: must be a date and time in UTC that exists"],
    [{ startDate: "2026-02-30T00:00:00Z" }, "startDate: must be a date and time in UTC that exists"],
    [{ endDate: TWO_DAYS.endDate }, "endDate: needs a startDate beside it"],
    [{ startDate: TWO_DAYS.endDate, endDate: TWO_DAYS.endDate }, "endDate: is not after the startDate"],
  ])("R227 refuses %j before a call", async (args, why) => {
    const { found, emulator } = await account();
    await expect(found(testUnits, args)).rejects.toThrow(`getTestUnits: ${why}`);
    await expect(found(enterpriseAgentUnits, args)).rejects.toThrow(`getEnterpriseAgentUnits: ${why}`);
    expect(emulator.calls()).toEqual([]);
  });
});

describe("getEnterpriseAgentUnits", () => {
  it("finds an agent for each account group whose tests it runs, and its id once", async () => {
    const { found } = await account();
    const { ids, items } = await found(enterpriseAgentUnits, { agentIds: [SHARED] });
    expect(ids).toEqual([SHARED]);
    expect(items.map(({ aid }) => aid)).toEqual([FIRST, SECOND]);
    const [{ agentName } = { agentName: "" }] = items;
    const second = { names: [agentName], accountGroupIds: [SECOND as string] };
    expect((await found(enterpriseAgentUnits, second)).items).toMatchObject([{ aid: SECOND }]);
    await expect(found(enterpriseAgentUnits, { names: [agentName] })).rejects.toThrow("Add `accountGroupIds`");
  });

  it("shows an agent whose id the API does not know", async () => {
    const { found, emulator } = await account();
    emulator.fault({ path: "/v7/usage", times: 1, effect: { omit: ["agentId"] } });
    const { ids, items } = await found(enterpriseAgentUnits, {});
    expect(ids).toEqual([]);
    expect(items).toHaveLength(2);
  });
});
