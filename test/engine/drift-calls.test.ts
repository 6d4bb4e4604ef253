import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployed, deployed } from "./deployment";

/** Sixty tests with agents, three rules, and a tag that all of them carry. */
const program = `
const tests = Array.from({ length: 60 }, (_, index) => new te.HttpServerTest("site-" + index, {
  url: "www.example.com/" + index, interval: 300, agents: ["3"],
}));
for (const name of ["a", "b", "c"]) new te.AlertRule(name, {
  alertType: "http-server", expression: "((responseTime >= 1000 ms))",
  minimumSources: 1, roundsViolatingRequired: 2, roundsViolatingOutOf: 2,
});
const tag = new te.Tag("team", { key: "team", value: "web", objectType: "test" });
new te.TagAssignment("teams", { tagId: tag.id, assignments: tests.map(({ id }) => ({ id, type: "test" })) });
`;

describe("a drift check of a stack with many tests", () => {
  let stack: Deployed;

  beforeAll(async () => {
    stack = await deployed({ program });
  });
  afterAll(() => stack?.remove());

  const check = () => stack.callsOf(() => stack.previewJson("--refresh"));

  it("costs seven calls when nothing was changed", async () => {
    const [{ plan }, calls] = await check();
    expect(changes(plan)).toEqual({});
    expect(calls).toHaveLength(7);
  });

  it("costs no more than ten when ten objects were changed by hand, and finds all ten", async () => {
    const site = (index: number) => `/tests/http-server/${stack.ids[`site-${index}`]}`;
    for (const index of [1, 2, 3]) await stack.byHand("PUT", site(index), { interval: 60 });
    for (const index of [4, 5]) await stack.byHand("PUT", site(index), { agents: [{ agentId: "5" }] });
    await stack.byHand("PUT", site(6), { url: "https://elsewhere.example.com" });
    await stack.byHand("PUT", site(7), { testName: "renamed by hand" });
    await stack.byHand("DELETE", site(8));
    const rule = await stack.byHand("GET", `/alerts/rules/${stack.ids.a}`);
    await stack.byHand("PUT", `/alerts/rules/${stack.ids.a}`, { ...rule, minimumSources: 7 });
    await stack.byHand("POST", `/tags/${stack.ids.team}/unassign`, {
      assignments: [{ id: stack.ids["site-9"], type: "test" }],
    });
    const [{ plan }, calls] = await check();
    expect(changes(plan)).toEqual({
      ...Object.fromEntries([1, 2, 3].map((index) => [`update site-${index}`, ["interval"]])),
      ...Object.fromEntries([4, 5].map((index) => [`update site-${index}`, ["agents[0].agentId"]])),
      "update site-6": ["url"],
      "update site-7": ["testName"],
      "create site-8": [],
      "update a": ["minimumSources"],
      "update teams": expect.any(Array),
    });
    expect(calls.length).toBeLessThanOrEqual(10);
  });
});
