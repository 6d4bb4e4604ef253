import { describe, expect, it } from "vitest";
import { createEmulator } from "../../emulator";
import type { JsonObject } from "../../provider/core/json";
import { createLimiter } from "../../provider/http/rate-limit";
import { createConnection, limiterOptions } from "../../provider/thousandeyes/connect";
import { settings } from "../../provider/thousandeyes/settings";
import { newTime } from "../faults/clock";
import { sampleOf } from "../kinds/every";
import { newWorld, resource } from "../kinds/world";

const HOUR = 3_600_000;

/** A connection with a clock on which an hour takes no time. */
function withLimit(snapshotLimit: number) {
  const time = newTime();
  const emulator = createEmulator({ rateLimit: 1_000_000, snapshotLimit, now: time.now, sleep: time.sleep });
  const said: string[] = [];
  const log = (line: string) => void said.push(line);
  globalThis.fetch = emulator.fetch as typeof fetch;
  const env: Record<string, string> = { TE_TOKEN: "t", TE_API_ENDPOINT: "https://api.test/v7" };
  const known = settings(
    () => undefined,
    (name) => env[name],
  );
  const api = createConnection(known, {
    clock: time,
    limiter: createLimiter(time, limiterOptions(log)),
    log,
  }).within("281474976710706");
  const body = { dashboardId: "1-281474976710706", startDate: "2025-12-01T00:00:00Z", endDate: "2025-12-02T00:00:00Z" };
  const take = () => api.post("/dashboard-snapshots", body);
  return { api, emulator, said, take, time };
}

describe("a dashboard snapshot", () => {
  it("R166 changes its expiry alone, by a PATCH, and is replaced where anything else changes", async () => {
    const { refs, emulator } = await newWorld();
    const args = sampleOf("DashboardSnapshot").minimal(refs);
    const snapshot = resource("DashboardSnapshot");
    await snapshot.create(args);
    emulator.clearCalls();
    await snapshot.update({ ...args, expirationDate: "2027-06-30T00:00:00+02:00" });
    expect(snapshot.outs.expirationDate).toBe("2027-06-29T22:00:00Z");
    expect(emulator.calls().map(({ method }) => method)).toEqual(["PATCH", "GET"]);
    const changes: JsonObject[] = [{ endDate: "2026-01-01T00:00:00Z" }, { displayName: "x" }, { anonymizeData: true }];
    for (const change of changes) {
      const news = await snapshot.checked({ ...args, ...change });
      expect((await snapshot.provider.diff(snapshot.id, snapshot.outs, news)).replaces).toEqual(Object.keys(change));
    }
  });

  it("R166 is refused in the preview with an end that is not later than its start", async () => {
    const { refs } = await newWorld();
    const args = { ...sampleOf("DashboardSnapshot").minimal(refs), endDate: "2025-12-01T01:00:00+01:00" };
    const { failures } = await resource("DashboardSnapshot").provider.check({}, args);
    expect(failures.map(({ reason }) => reason)).toEqual([
      "endDate: is not after the `startDate`. Write a later one. (R166)",
    ]);
  });

  it("R166 waits for its hourly limit, so that the API never refuses one, and holds up no other call", async () => {
    const { api, emulator, said, take, time } = withLimit(2);
    const start = time.now();
    const all = Promise.all([take(), take(), take()]);
    const done: string[] = [];
    await Promise.all([
      all.then(() => done.push("snapshots")),
      api.list("/dashboards", "dashboards").then(() => done.push("list")),
    ]);
    expect(done).toEqual(["list", "snapshots"]);
    expect(time.now() - start).toBeGreaterThanOrEqual(HOUR);
    expect(emulator.calls().filter(({ status }) => status === 429)).toEqual([]);
    expect(said).toEqual([expect.stringContaining("the hourly limit of dashboard snapshots is used up; 1 call waits")]);
  });

  it("R166 waits as long where somebody else used its limit up, and holds up no other call", async () => {
    const { api, emulator, take, time } = withLimit(1);
    const headers = { authorization: "Bearer other", "content-type": "application/json" };
    const body = '{"dashboardId":"1-281474976710706","startDate":"2025-12-01","endDate":"2025-12-02"}';
    await emulator.fetch("https://api.test/v7/dashboard-snapshots", { method: "POST", headers, body });
    const start = time.now();
    const done: string[] = [];
    await Promise.all([
      take().then(() => done.push("snapshot")),
      api.list("/dashboards", "dashboards").then(() => done.push("list")),
    ]);
    expect(done).toEqual(["list", "snapshot"]);
    expect(time.now() - start).toBeGreaterThanOrEqual(HOUR);
  });
});
