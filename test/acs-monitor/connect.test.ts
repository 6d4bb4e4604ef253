import { afterEach, describe, expect, it, vi } from "vitest";
import { createAcsMonitorEmulator } from "../../emulator";
import type { AcsMonitorEmulatorOptions } from "../../emulator/acs-monitor/options";
import { createConnection, limiterOptions } from "../../provider/acs-monitor/connect";
import type { Settings } from "../../provider/acs-monitor/settings";
import { createLimiter } from "../../provider/http/rate-limit";
import { newTime } from "../faults/clock";

afterEach(() => vi.unstubAllGlobals());

const ada = { email: "ada@example.com", password: "s3cret" };

/** A connection to an install of its own, in a time of its own. */
function connected(options: AcsMonitorEmulatorOptions, settings: Partial<Settings> = {}) {
  const time = newTime();
  const emulator = createAcsMonitorEmulator({ ...ada, now: time.now, sleep: time.sleep, ...options });
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) => emulator.fetch(url, init));
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const all: Settings = {
    ...{ baseUrl: "https://acs.test/api/v1", credentials: ada, headers: {}, verifyTls: true, timeout: 30 },
    ...{ pacing: true, debug: false, reads: true },
    ...settings,
  };
  const services = { clock: time, limiter: createLimiter(time, limiterOptions(log)), log };
  const connection = createConnection(all, services);
  const calls = () => emulator.calls().map(({ method, path, status }) => `${method} ${path} ${status}`);
  return { api: connection.within(""), calls, lines, time, emulator };
}

const many = <T>(count: number, work: () => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, () => work()));

describe("a connection to ACS Monitor", () => {
  it("logs in once, at the first of many calls", async () => {
    const { api, calls } = connected({});
    const results = await many(30, () => api.list("/monitor-groups", "data"));
    expect(results.every(({ status }) => status === "fulfilled")).toBe(true);
    expect(calls().filter((call) => call.includes("/auth/login"))).toHaveLength(1);
  });

  it("tries a bad password once, whatever comes after it, and never quotes it", async () => {
    const { api, calls } = connected({}, { credentials: { ...ada, password: "s3cret-but-wrong" } });
    const results = await many(50, () => api.list("/monitor-groups", "data"));
    const reasons = results.map((result) => String(result.status === "rejected" && result.reason.message));
    expect(calls()).toEqual(["POST /api/v1/auth/login 422"]);
    expect(new Set(reasons).size).toBe(1);
    expect(reasons[0]).toContain("ACSMON_PASSWORD");
    expect(reasons[0]).not.toContain("s3cret");
  });

  it("logs in once more where its token ends in mid-run", async () => {
    const { api, calls } = connected({ tokenCalls: 5 });
    for (let call = 0; call < 8; call++) await api.list("/monitor-groups", "data");
    expect(calls().filter((call) => call.includes("/auth/login"))).toHaveLength(2);
  });

  it("M03 waits for its turn where six logins were made in this minute, and is not taken for refused", async () => {
    const { api, lines, time, emulator } = connected({});
    for (let one = 0; one < 6; one++) {
      const body = JSON.stringify(ada);
      const headers = { "content-type": "application/json" };
      await emulator.fetch(new URL("https://acs.test/api/v1/auth/login"), { method: "POST", headers, body });
    }
    const start = time.now();
    const results = await many(20, () => api.list("/monitor-groups", "data"));
    expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
    expect(time.now() - start).toBeLessThan(65_000);
    expect(lines).toEqual([expect.stringMatching(/six logins a minute/)]);
  });

  it("keeps to 60 calls a minute, by the headers, and meets no 429", async () => {
    const { api, calls, time } = connected({}, { credentials: { token: "t", source: "ACSMON_TOKEN" } });
    const start = time.now();
    await many(130, () => api.list("/monitor-groups", "data"));
    expect(calls().filter((call) => call.endsWith("429"))).toEqual([]);
    expect(time.now() - start).toBeLessThan(3 * 60_000);
  });

  it("warns in each run that does not verify certificates, and in no other", () => {
    expect(connected({}, { verifyTls: false }).lines).toEqual([expect.stringContaining("acs.test are not verified")]);
    expect(connected({}).lines).toEqual([]);
  });
});
