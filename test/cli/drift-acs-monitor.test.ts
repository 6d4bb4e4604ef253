import { afterEach, describe, expect, it, vi } from "vitest";
import { present } from "../../cli/drift/present";
import { parseState } from "../../cli/drift/state/read-state";
import { reportOnState } from "../../cli/drift/state/report-on-state";
import { createAcsMonitorEmulator, createEmulator } from "../../emulator";
import { acsMonitor } from "../../provider/acs-monitor/vendor";
import type { JsonObject } from "../../provider/core/json";
import { caller } from "../acs-monitor/world";
import { unsealed } from "../kinds/unsealed";
import { type Deployed, exported } from "../laws/exported";

const TAG: Deployed = {
  ...{ kind: "Tag", name: "team", id: "7e57ab1e-0000-4000-8000-000000000001" },
  ...{ inputs: { key: "team", value: "noc", objectType: "test" } },
  outs: { key: "team", value: "noc", objectType: "test", aid: "281474976710706" },
};

/** Two accounts behind one network: by the host of a call. */
function newAccounts(monitors: number) {
  const install = createAcsMonitorEmulator({ rateLimit: 1_000_000, monitors });
  const thousandEyes = createEmulator({ rateLimit: 1_000_000 });
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) =>
    url.host.startsWith("acs") ? install.fetch(url, init) : thousandEyes.fetch(url, init),
  );
  vi.stubEnv("ACSMON_BASE_URL", `https://acs-${Math.random()}.test`);
  vi.stubEnv("ACSMON_TOKEN", "token");
  vi.stubEnv("ACSMON_PACING", "off");
  return { install, thousandEyes, by: caller((url, init) => install.fetch(url, init)) };
}

/** The monitors of an install as a stack that deployed them has them: with what a refresh reads. */
async function deployedMonitors(count: number): Promise<Deployed[]> {
  vi.resetModules();
  const { handler } = await import("../../provider/runtime.js");
  const { check, read } = handler("acsmonitor/Monitor");
  const ids = Array.from({ length: count }, (_, index) => String(index + 1));
  return Promise.all(
    ids.map(async (id) => {
      const args = { name: `seed-${id}`, type: "https", host: `seed-${id}.example.com`, timeoutMs: 5000 };
      const { inputs: known } = await check({}, args);
      const found: { props?: JsonObject; inputs?: JsonObject } = await read(id, known);
      const inputs = unsealed(found.inputs ?? {});
      return { vendor: acsMonitor, kind: "Monitor", name: `m${id}`, id, inputs, outs: found.props ?? {} };
    }),
  );
}

const report = (resources: readonly Deployed[], more: Record<string, string> = {}) =>
  reportOnState(parseState(exported(resources)), { env: { ...process.env, ...more }, config: {}, log: () => {} });

describe("drift of a stack with monitors of ACS Monitor", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it("costs pages, not monitors: of 500 one read and five pages, in a refresh and with --from-state", async () => {
    const { install } = newAccounts(500);
    const resources = await deployedMonitors(500);
    expect(install.calls().map(({ path }) => path)).toEqual([
      "/api/v1/monitors/1",
      ...Array(5).fill("/api/v1/monitors"),
    ]);
    install.clearCalls();
    const { drifted, undeployed, unchanged, notes } = await report(resources);
    expect({ drifted, undeployed, notes, unchanged: unchanged.length }).toEqual({
      ...{ drifted: [], undeployed: [], notes: [], unchanged: 500 },
    });
    expect(install.calls()).toHaveLength(6);
  });

  it("is shown by property, without who and when; what is gone too; no token of ThousandEyes is needed", async () => {
    const { by } = newAccounts(3);
    const resources = await deployedMonitors(3);
    await by("PUT", "/monitors/1", { name: "seed-1", type: "https", host: "seed-1.example.com", timeout_ms: 9000 });
    await by("DELETE", "/monitors/2");
    const found = await report(resources);
    expect(found).toMatchObject({
      drifted: [
        {
          ...{ name: "m1", kind: "Monitor", id: "1", status: "edited" },
          properties: [{ path: "timeoutMs", declared: 5000, found: 9000, drifted: true }],
        },
        { name: "m2", kind: "Monitor", id: "2", status: "deleted" },
      ],
      unchanged: [{ name: "m3" }],
      notes: [],
    });
    expect(JSON.stringify(found)).not.toMatch(/"(by|at|link)"/);
    expect(present(found).title).toBe("ACS Monitor drift");
  });

  it("stands beside that of ThousandEyes, each read from its own account", async () => {
    const { by, thousandEyes } = newAccounts(2);
    const resources = await deployedMonitors(2);
    await by("DELETE", "/monitors/2");
    const found = await report([TAG, ...resources], { TE_TOKEN: "token", TE_PACING: "off" });
    expect(found.drifted.map(({ kind, name, status }) => `${kind} ${name} ${status}`)).toEqual([
      "Monitor m2 deleted",
      "Tag team deleted",
    ]);
    expect(found.notes).toEqual([]);
    expect(present(found).title).toBe("ThousandEyes and ACS Monitor drift");
    expect(thousandEyes.calls().every(({ path }) => path.startsWith("/v7/"))).toBe(true);
  });

  it("names the settings that an install lacks", async () => {
    newAccounts(1);
    const resources = await deployedMonitors(1);
    await expect(report(resources, { ACSMON_BASE_URL: "" })).rejects.toThrow("There is no address of ACS Monitor.");
  });
});
