import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type DeploymentOfBoth, newDeploymentOfBoth } from "./acs-monitor";
import { changes, site } from "./deployment";

const TOKEN = "s3cret-token";
const PASSWORD = "s3cret-password";
const SECRETS = [TOKEN, PASSWORD, "s3cret-community", "s3cret-hook", "s3cret-key"];

const program = `
new te.HttpServerTest("site", ${site});
const group = new acs.MonitorGroup("shop", { color: "#1B9E77" });
const web = new acs.Monitor("web", {
  type: "https", host: "www.example.com", tags: ["b", "a"], monitorGroupId: group.id, waitUntilUp: 20,
  config: { path: "/health", expectedStatus: 204, alertSslExpiryDays: 30 },
});
const devices = new acs.DeviceGroup("edge", {});
const router = new acs.Device("router", {
  ipAddress: "192.0.2.7", snmpCommunity: "s3cret-community", deviceGroupId: devices.id,
});
const mail = new acs.AlertChannel("mail", { type: "email", config: { recipients: ["ops@example.com"] } });
const hook = new acs.AlertChannel("hook", {
  type: "webhook", config: { url: "https://hooks.example.com/", secret: "s3cret-key", headers: { "X-Team": "ops" } },
});
const chat = new acs.AlertChannel("chat", { type: "slack", config: { webhookUrl: "https://hooks.test/s3cret-hook" } });
new acs.MonitorAlertRule("slow", {
  monitorId: web.id, condition: "response_time_gt", threshold: 800, channelIds: [hook.id, mail.id, chat.id],
});
new acs.DeviceAlertRule("busy", { deviceId: router.id, metric: "cpu", condition: "gt", threshold: "90", channelIds: [mail.id] });
exports.found = acs.getMonitors({ names: ["web"] }, { dependsOn: [web] }).ids;
exports.web = web.id;
`;

describe("a program with resources of both vendors", () => {
  let stack: DeploymentOfBoth;
  beforeAll(async () => {
    stack = await newDeploymentOfBoth(program, { tokens: [TOKEN, "somebody"], env: { ACSMON_TOKEN: TOKEN } });
  });
  afterAll(() => stack?.remove());

  it("deploys, waits until the monitor is up, and finds it", async () => {
    const up = await stack.up();
    expect(up, up.output).toMatchObject({ code: 0 });
    const { found, web } = await stack.outputs();
    expect(found).toEqual([web]);
    expect(await stack.acs.byHand("GET", `/monitors/${web}`)).toMatchObject({ status: "up" });
  });

  it("stays as it is: no change in a preview, nor after a refresh", async () => {
    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 0 });
    const refreshed = await stack.refresh("--expect-no-changes");
    expect(refreshed, refreshed.output).toMatchObject({ code: 0 });
    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("keeps secrets as ciphertext in the state", async () => {
    const { stdout } = await stack.export();
    expect(SECRETS.filter((secret) => stdout.includes(secret))).toEqual([]);
    const shown = (await stack.export("--show-secrets")).stdout;
    expect(SECRETS.slice(2).filter((secret) => !shown.includes(secret))).toEqual([]);
  });

  it("shows by property what somebody changed by hand, and repairs it", async () => {
    const { web, router, mail } = await stack.resources();
    const { byHand } = stack.acs;
    const { config, ...monitor } = await byHand("GET", `/monitors/${web.id}`);
    await byHand("PUT", `/monitors/${web.id}`, { ...monitor, config: { ...(config as object), expected_status: 500 } });
    await byHand("PUT", `/devices/${router.id}`, { name: "router", ip_address: "192.0.2.8" });
    await byHand("DELETE", `/alert-channels/${mail.id}`);
    const { plan, output } = await stack.previewJson("--refresh");
    expect(changes(plan), output).toMatchObject({
      "update web": ["config.expectedStatus"],
      "update router": ["deviceGroupId", "ipAddress"],
      "create mail": [],
    });
    const repaired = await stack.up("--refresh");
    expect(repaired, repaired.output).toMatchObject({ code: 0 });
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
    expect(await byHand("GET", `/devices/${router.id}`)).toMatchObject({ ip_address: "192.0.2.7" });
  });

  it("M17 makes the rule of a monitor and of a device again with these", async () => {
    const { web, router } = await stack.resources();
    const replaced = await stack.up("--replace", web.urn, "--replace", router.urn);
    expect(replaced, replaced.output).toMatchObject({ code: 0 });
    const now = await stack.resources();
    expect(await stack.acs.byHand("GET", "/monitor-alert-rules")).toMatchObject([{ monitor_id: Number(now.web.id) }]);
    expect(await stack.acs.byHand("GET", "/alert-rules")).toMatchObject([{ device_id: Number(now.router.id) }]);
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("goes, and leaves nothing", async () => {
    const destroyed = await stack.destroy();
    expect(destroyed, destroyed.output).toMatchObject({ code: 0 });
    for (const path of ["/monitors", "/devices", "/alert-channels", "/monitor-alert-rules", "/alert-rules"]) {
      expect(await stack.acs.byHand("GET", path)).toEqual([]);
    }
  });
});

describe("a login", () => {
  let stack: DeploymentOfBoth;
  afterEach(() => stack?.remove());

  const fifty = `for (let i = 0; i < 50; i++) new acs.Device("device-" + i, { ipAddress: "192.0.2." + i });`;
  const ada = { email: "ada@example.com", password: PASSWORD };
  const login = (password: string) => ({ ACSMON_EMAIL: ada.email, ACSMON_PASSWORD: password });

  it("with a bad password is tried once for 50 resources, and the message names the settings, not their values", async () => {
    stack = await newDeploymentOfBoth(fifty, { ...ada, env: login("s3cret-but-wrong") });
    let output = "";
    const calls = await stack.acs.callsOf(async () => {
      const up = await stack.up();
      expect(up.code).not.toBe(0);
      output = up.output;
    });
    expect(calls).toEqual(["POST /auth/login"]);
    expect(output).toContain("ACSMON_PASSWORD");
    expect(output).not.toContain("s3cret");
  });

  it("is one for 50 resources, and one more when its token ends in mid-run", async () => {
    stack = await newDeploymentOfBoth(fifty, { ...ada, tokenCalls: 40, env: login(PASSWORD) });
    const calls = await stack.acs.callsOf(async () => {
      const up = await stack.up();
      expect(up, up.output).toMatchObject({ code: 0 });
    });
    expect(calls.filter((call) => call === "POST /auth/login")).toHaveLength(2);
    expect(await stack.acs.byHand("GET", "/devices?per_page=100")).toHaveLength(50);
    const { stdout } = await stack.export();
    expect(stdout).not.toContain(PASSWORD);
  });
});

describe("waitUntilUp", () => {
  it("fails with the last state where the monitor does not come up, in each run, and keeps the monitor", async () => {
    const down = `new acs.Monitor("web", { type: "http", host: "nowhere.invalid", waitUntilUp: 2 });`;
    const stack = await newDeploymentOfBoth(down, { env: { ACSMON_TOKEN: TOKEN } });
    try {
      const up = await stack.up();
      expect(up.code).not.toBe(0);
      expect(up.output).toMatch(/was not up within 2 s: its last state was "down"/);
      expect(await stack.acs.byHand("GET", "/monitors")).toHaveLength(1);
      expect((await stack.resources()).web).toMatchObject({ initErrors: expect.anything() });
      const again = await stack.up();
      expect(again.code).not.toBe(0);
      expect(again.output).toContain("was not up within 2 s");
      expect(await stack.acs.byHand("GET", "/monitors")).toHaveLength(1);
    } finally {
      await stack.remove();
    }
  });
});
