import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { driftDocument } from "../../cli/drift/schema";
import { acsImportDocument } from "../../cli/import/schema";
import { createAcsMonitorEmulator, listen } from "../../emulator";
import { apiClient } from "../lab/api-client.mjs";
import { outcome } from "../lab/processes.mjs";
import type { Deployment } from "./deployment";
import { runCommand } from "./run-command";
import { environmentOf, newImport, runImport } from "./run-import";

const LOGIN = { ACSMON_EMAIL: "ada@example.com", ACSMON_PASSWORD: "s3cret-login" };

/** What people made by hand: two monitors of one name, and every secret that there is. */
async function populate(byHand: ReturnType<typeof apiClient>) {
  const post = async (path: string, body: object): Promise<number> => (await byHand("POST", path, body)).data.id;
  const edge = await post("/monitor-groups", { name: "edge" });
  const racks = await post("/device-groups", { name: "racks", color: "#1b9e77" });
  const hook = { url: "https://hooks.test", headers: { Authorization: "Bearer s3cret-header" }, secret: "s3cret-key" };
  const channels = [
    await post("/alert-channels", { name: "ops", type: "email", config: { recipients: ["ops@example.com"] } }),
    await post("/alert-channels", { name: "hook", type: "webhook", config: hook }),
    await post("/alert-channels", { name: "chat", type: "slack", config: { webhook_url: "https://s3cret-hook.test" } }),
  ];
  const web = {
    name: "web",
    type: "https",
    monitor_group_id: edge,
    tags: ["shop"],
    check_interval_seconds: 120,
    config: { path: "/health" },
  };
  const first = await post("/monitors", { ...web, host: "a.test" });
  const second = await post("/monitors", { ...web, host: "b.test" });
  const router = { name: "router", ip_address: "192.0.2.9", snmp_community: "s3cret-word", device_group_id: racks };
  const device = await post("/devices", router);
  await post("/monitor-alert-rules", {
    ...{ name: "down", monitor_id: first, condition: "status_down", channel_ids: channels },
  });
  await post("/monitor-alert-rules", { name: "second down", monitor_id: second, condition: "status_down" });
  await post("/alert-rules", {
    ...{ name: "busy", device_id: device, metric: "cpu", condition: "gt", threshold: "90", channel_ids: channels },
  });
  return { web, first, second, channels };
}

// Each command logs in, and only six logins a minute are allowed (M03): it may wait for a minute.
vi.setConfig({ testTimeout: 300_000 });

describe("acs import, and drift after it", () => {
  let stack: Deployment;
  let out: string;
  let made: Awaited<ReturnType<typeof populate>>;
  let byHand: ReturnType<typeof apiClient>;
  let env: Record<string, string | undefined>;
  const emulator = createAcsMonitorEmulator({ rateLimit: 1_000_000 });
  let server: Awaited<ReturnType<typeof listen>>;

  beforeAll(async () => {
    server = await listen(emulator);
    stack = await newImport();
    out = join(stack.folder, "moved-in");
    byHand = apiClient(`${server.url.replace(/\/api\/v1$/, "")}/api/v1`, "by-hand", emulator.fetch);
    made = await populate(byHand);
    env = { ...LOGIN, ACSMON_BASE_URL: server.url, TE_TOKEN: "" };
  });
  afterAll(async () => {
    await stack?.remove();
    await server?.close();
  });

  const acs = (...args: string[]) => runCommand(stack, ["acs", "import", "--out", out, "--stack", "dev", ...args], env);
  const command = (...args: string[]) =>
    runCommand(stack, [...args, "--cwd", out, "--stack", "dev"], { ...env, TE_TOKEN: "token" });
  const pulumi = (...args: string[]) =>
    outcome(spawn("pulumi", [...args, "--stack", "dev"], { cwd: out, env: { ...environmentOf(stack), ...env } }));

  it("moves an install in with one command, proves that nothing changes and keeps every secret out of clear", async () => {
    emulator.clearCalls();
    const ran = await acs("--run", "--json");
    expect(ran, ran.output).toMatchObject({ code: 0 });
    const document = acsImportDocument.parse(JSON.parse(ran.stdout));
    expect(document).toMatchObject({ imported: true, differences: [], leftOut: [], withoutKind: [] });
    expect(document.objects).toHaveLength(11);
    const writes = emulator.calls().filter(({ method }) => method !== "GET");
    expect([...new Set(writes.map(({ method, path }) => `${method} ${path}`))]).toEqual(["POST /api/v1/auth/login"]);
    for (const file of (await readdir(out)).filter((name) => /\.(ts|yaml|json)$/.test(name))) {
      expect(await readFile(join(out, file), "utf8"), file).not.toContain("s3cret");
    }
    expect(ran.output).not.toContain("s3cret");
    const state = join(dirname(stack.folder), "state", ".pulumi");
    const kept = (await readdir(state, { recursive: true, withFileTypes: true })).filter(
      (one) => one.isFile() && /moved-in/.test(one.parentPath),
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const { name, parentPath } of kept) {
      expect(readFileSync(join(parentPath, name), "utf8"), name).not.toContain("s3cret-");
    }
  });

  it("leaves out what is in the stack already, and says so", async () => {
    const again = await acs("--run");
    expect(again, again.output).toMatchObject({ code: 0 });
    expect(again.stdout).toMatch(/11 objects in the stack, 0 changes; 3 objects get their secrets with the next up\n$/);
    expect(again.stdout).not.toContain("files written");
  });

  it("shares its folder and its stack with an import of ThousandEyes", async () => {
    await stack.byHand("POST", "/tests/http-server", {
      ...{ testName: "shop", url: "https://shop.test", interval: 300, agents: [{ agentId: "3" }] },
    });
    const args = ["--out", out, "--run", "--stack", "dev", "--type", "http-server"];
    const ran = await runImport(stack, args, { ...env, TE_TOKEN: "token" });
    expect(ran, ran.output).toMatchObject({ code: 0, stdout: expect.stringContaining("0 changes") });
    const index = await readFile(join(out, "index.ts"), "utf8");
    expect(index).toContain('import "./monitors";');
    expect(index).toContain('import "./http-server-tests";');
  });

  it("sends the secrets with the first up that knows them; then nothing drifts", async () => {
    const keys = ["chat-config-webhookUrl", "hook-config-secret", "router-snmpCommunity"];
    const pairs = keys.flatMap((key) => ["--secret", `${key}=https://s3cret-of-mine.test`]);
    expect(await pulumi("config", "set-all", ...pairs)).toMatchObject({ code: 0 });
    emulator.clearCalls();
    const up = await outcome(
      spawn("pulumi", ["up", "--yes", "--skip-preview", "--stack", "dev"], {
        cwd: out,
        env: { ...environmentOf(stack), ...env, TE_TOKEN: "token" },
      }),
    );
    expect(up, up.output).toMatchObject({ code: 0 });
    const puts = emulator.calls().filter(({ method }) => method === "PUT");
    expect(puts.map(({ path }) => path.replace(/\d+$/, ""))).toEqual(
      expect.arrayContaining(["/api/v1/alert-channels/", "/api/v1/devices/"]),
    );
    expect(puts).toHaveLength(3);
    for (const more of [[], ["--from-state"]]) {
      const ran = await command("drift", "--json", ...more);
      expect(ran, ran.output).toMatchObject({ code: 0 });
    }
  });

  it("shows by property what people changed, from the state the same as from the program", async () => {
    await byHand("PUT", `/monitors/${made.first}`, { ...made.web, host: "a.test", check_interval_seconds: 300 });
    await byHand("DELETE", `/monitors/${made.second}`);
    // M17, M18: its rule goes with it; the rules that had the channel lose it.
    await byHand("DELETE", `/alert-channels/${made.channels[0]}`);
    const [program, state] = await Promise.all([
      command("drift", "--json"),
      command("drift", "--json", "--from-state"),
    ]);
    expect(program, program.output).toMatchObject({ code: 7 });
    const document = driftDocument.parse(JSON.parse(program.stdout));
    expect(document.notes).toEqual([]);
    expect(document.drifted.map(({ kind, name, what }) => `${kind} ${name} ${what}`)).toEqual([
      "AlertChannel ops deleted",
      "DeviceAlertRule busy edited",
      "Monitor web edited",
      "Monitor web2 deleted",
      "MonitorAlertRule down edited",
      "MonitorAlertRule second down deleted",
    ]);
    expect(document.drifted[2]?.properties).toEqual([
      { path: "checkIntervalSeconds", found: 300, declared: 120, drifted: true },
    ]);
    expect(document.drifted[4]?.properties).toMatchObject([
      { path: expect.stringMatching(/^channelIds/), drifted: true },
    ]);
    expect(state.code).toBe(7);
    expect(driftDocument.parse(JSON.parse(state.stdout))).toEqual(document);
    expect(program.output + state.output).not.toContain("s3cret");
  });

  it("does not make the commands for ThousandEyes stumble", async () => {
    const cost = await command("cost", "--preview", "--json");
    expect(cost, cost.output).toMatchObject({ code: expect.toBeOneOf([0, 7]) });
    expect(JSON.stringify(JSON.parse(cost.stdout))).not.toContain("Monitor");
    const tests = await command("test", "--pass-with-no-tests", "--json");
    expect(tests, tests.output).toMatchObject({ code: 0 });
    const doctor = await command("doctor", "--json");
    expect(doctor.stdout, doctor.output).toContain("accepts the login");
  });
});
