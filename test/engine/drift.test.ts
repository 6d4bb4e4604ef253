import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployed, deployed } from "./deployment";

const program = `
const rule = new te.AlertRule("slow", {
  alertType: "http-server", expression: "((responseTime >= 1000 ms))", severity: "major",
  minimumSources: 1, roundsViolatingRequired: 2, roundsViolatingOutOf: 2,
  notifications: { email: { recipients: ["noc@example.com"], message: "slow" } },
});
const test = (name) => new te.HttpServerTest(name, {
  url: "www.example.com/" + name, interval: 300, agents: te.getAgents({ names: ["Singapore"] }).ids,
  alertRules: [rule.id], description: "declared",
});
const edited = test("edited");
test("deleted");
test("untouched");
const team = new te.Tag("team", { key: "team", value: "web", objectType: "test" });
new te.TagAssignment("edited-team", { tagId: team.id, assignments: [{ id: edited.id, type: "test" }] });
`;

describe("what was changed past Pulumi", () => {
  let stack: Deployed;

  beforeAll(async () => {
    stack = await deployed({ program });
  });
  afterAll(() => stack?.remove());

  it("nothing: a preview is clean, and calls nothing but the lookup", async () => {
    const [preview, calls] = await stack.callsOf(() => stack.preview("--expect-no-changes"));
    expect(preview).toMatchObject({ code: 0 });
    expect(calls).toEqual(["GET /account-groups", "GET /agents"]);
  });

  it("nothing: the preview after a refresh is clean too", async () => {
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("is shown property by property, what is gone as a create, and nothing else", async () => {
    const edit = {
      interval: 60,
      description: "",
      agents: [{ agentId: "3" }, { agentId: "5" }],
      alertRules: [stack.ids.slow],
    };
    await stack.byHand("PUT", `/tests/http-server/${stack.ids.edited}`, edit);
    await stack.byHand("DELETE", `/tests/http-server/${stack.ids.deleted}`);
    const rule = await stack.byHand("GET", `/alerts/rules/${stack.ids.slow}`);
    await stack.byHand("PUT", `/alerts/rules/${stack.ids.slow}`, {
      ...rule,
      severity: "info",
      notifications: { email: { recipients: ["me@example.com"], message: "slow" } },
    });
    await stack.byHand("PUT", `/tags/${stack.ids.team}`, {
      ...(await stack.byHand("GET", `/tags/${stack.ids.team}`)),
      value: "mine",
    });
    await stack.byHand("POST", `/tags/${stack.ids.team}/unassign`, {
      assignments: [{ id: stack.ids.edited, type: "test" }],
    });

    const { code, plan } = await stack.previewJson("--refresh", "--expect-no-changes");
    expect(changes(plan)).toEqual({
      "update edited": ["agents[1]", "description", "interval"],
      "create deleted": [],
      "update slow": ["notifications.email.recipients[0]", "severity"],
      "update team": ["value"],
      "update edited-team": ["assignments[0]"],
    });
    expect(code).toBe(7);
  });

  it("reads in words what was found and what is declared", async () => {
    const { code, output } = await stack.preview("--refresh", "--expect-no-changes", "--diff");
    expect(output).toMatch(/~ interval *: 60 => 300/);
    expect(output).toMatch(/\+ description *: "declared"/);
    expect(code).toBe(7);
  });

  it("is repaired by up --refresh, with one call for each object, and then all is clean", async () => {
    const [up, calls] = await stack.callsOf(() => stack.up("--refresh"));
    expect(up).toMatchObject({ code: 0 });
    const writes = calls.filter((call) => !call.startsWith("GET"));
    expect(writes.sort()).toEqual([
      `POST /tags/${stack.ids.team}/assign`,
      "POST /tests/http-server",
      `PUT /alerts/rules/${stack.ids.slow}`,
      `PUT /tags/${stack.ids.team}`,
      `PUT /tests/http-server/${stack.ids.edited}`,
    ]);
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });
});
