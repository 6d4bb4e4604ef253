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
`,
};

describe.each(["one", "two"] as const)("spelling %s of the same wishes", (spelling) => {
  const other = spelling === "one" ? "two" : "one";
  let stack: Deployment;

  beforeAll(async () => {
    stack = await newDeployment({ program: spellings[spelling] });
  });
  afterAll(() => stack?.remove());

  const clean = async (...flags: string[]) => {
    const preview = await stack.preview("--expect-no-changes", "--diff", ...flags);
    expect(preview.output).not.toMatch(/to (create|update|replace|delete)/);
    expect(preview.code).toBe(0);
  };

  it("deploys, and a preview is clean", async () => {
    expect(await stack.up()).toMatchObject({ code: 0 });
    await clean();
  });

  it("is clean after a refresh, and the refresh itself finds nothing", async () => {
    expect(await stack.refresh("--expect-no-changes")).toMatchObject({ code: 0 });
    await clean();
  });

  it(`is clean when the program changes to spelling ${other}`, async () => {
    await stack.write(spellings[other]);
    await clean();
    await clean("--refresh");
  });
});
