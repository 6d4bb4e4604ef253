import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "./deployment";

const preamble = `
const rules = te.getAlertRules({ isDefault: true }).ids;
const rule = { alertType: "http-server", expression: "((responseTime >= 1000 ms))",
  minimumSources: 1, roundsViolatingRequired: 2, roundsViolatingOutOf: 2 };
`;

/** The same wishes in two spellings each. */
const spellings = {
  one: `${preamble}
new te.HttpServerTest("lists", {
  url: "www.example.com", interval: 300, agents: ["5", "3", "7"],
  alertRules: rules, headers: ["B: 2", "A: 1"], protocol: "ICMP", requestMethod: "Get",
});
new te.HttpServerTest("empty", {
  url: "https://www.example.com", interval: 300, agents: ["3"], alertRules: [], labels: [], tags: [], monitors: [],
  sharedWithAccounts: [], vaultCredentials: [], description: "", headers: [], customHeaders: {}, oAuth: {},
  contentRegex: "", userAgent: "", username: "", password: "", clientCertificate: "", dnsOverride: "",
});
new te.HttpServerTest("off", { url: "www.example.com/off", interval: 300, agents: ["3"], enabled: false });
new te.AlertRule("cased", { ...rule, severity: "MAJOR", notifications: { email: { recipients: ["b@x.org", "a@x.org"] } } });
new te.AlertRule("plain", { ...rule, severity: "info", description: "", notifications: {}, testIds: [] });
new te.Tag("tag", { key: "team", value: "web", objectType: "TEST", color: "#a1b2c3", description: "", filters: [] });
new te.Tag("dynamic", { key: "os", value: "any", objectType: "endpoint-agent", type: "dynamic", matchType: "AND",
  filters: [{ key: "platform", values: ["b", "a"], mode: "in" }, { key: "a", values: ["x"], mode: "not-in", scope: "custom" }] });
`,
  two: `${preamble}
new te.HttpServerTest("lists", {
  url: "https://www.example.com", interval: 300, agents: [{ agentId: "7" }, "3", { agentId: "5" }, "3"],
  alertRules: rules.apply((ids) => [...ids].reverse()), headers: ["A: 1", "B: 2"], protocol: "icmp", requestMethod: "get",
});
new te.HttpServerTest("empty", {
  url: "www.example.com", interval: 300, agents: [{ agentId: "3" }], alertRules: [], labels: [], tags: [], monitors: [],
  sharedWithAccounts: [], vaultCredentials: [], description: "", headers: [],
  customHeaders: { all: {} }, oAuth: { requestMethod: "get", username: "" },
  contentRegex: "", userAgent: "", username: "", password: "", clientCertificate: "", dnsOverride: "",
});
new te.HttpServerTest("off", { url: "https://www.example.com/off", interval: 300, agents: ["3"], enabled: false });
new te.AlertRule("cased", {
  ...rule, severity: "major", notifications: { email: { recipients: ["a@x.org", "b@x.org", "a@x.org"] }, webhook: [] } });
new te.AlertRule("plain", { ...rule, severity: "Info", description: "", notifications: { email: {} }, testIds: [] });
new te.Tag("tag", { key: "team", value: "web", objectType: "test", color: "#A1B2C3", description: "", filters: [] });
new te.Tag("dynamic", { key: "os", value: "any", objectType: "endpoint-agent", type: "dynamic", matchType: "and",
  filters: [{ key: "a", values: ["x"], mode: "NOT-IN", scope: "custom" },
    { key: "platform", values: ["a", "b", "a"], mode: "in", scope: "default" }] });
`,
};

describe("the same wishes, spelt in two ways", () => {
  let stack: Deployment;

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: spellings.one });
  });
  afterAll(() => stack?.remove());

  const clean = async (...flags: string[]) => {
    const preview = await stack.preview("--expect-no-changes", "--diff", ...flags);
    expect(preview.output).not.toMatch(/to (create|update|replace|delete)/);
    expect(preview.code).toBe(0);
  };

  it("deploy, and a preview is clean", async () => {
    expect(await stack.up()).toMatchObject({ code: 0 });
    await clean();
  });

  it("are clean after a refresh, and the refresh itself finds nothing", async () => {
    expect(await stack.refresh("--expect-no-changes")).toMatchObject({ code: 0 });
    await clean();
  });

  it("are clean when the program changes from one spelling to the other", async () => {
    await stack.write(spellings.two);
    await clean();
    await clean("--refresh");
  });
});
