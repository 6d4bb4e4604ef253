import { describe, expect, it } from "vitest";
import type { Body } from "../client";
import { DEVICE, MONITOR, made, read, start } from "./client";

const DOWN = { ...MONITOR, host: "www.example.invalid" };

describe("a monitor of ACS Monitor by the clock", () => {
  it("tells its last check, and what follows from all of them", async () => {
    const client = start();
    await made(client, "/monitors", MONITOR);
    client.wait(150);
    const monitor = await read(client, "/monitors/1");
    expect(monitor).toMatchObject({
      ...{ status: "up", last_checked_at: "2026-11-28T12:02:00.000000Z", consecutive_failures: 0 },
      ...{ uptime_percent_7d: 100, uptime_percent_30d: 100, ssl_expiry_at: "2027-02-26T12:00:00.000000Z" },
    });
    expect(monitor.response_time_ms).toBeGreaterThanOrEqual(20);
    expect(await read(client, "/monitors/1")).toEqual(monitor);
  });

  it("finds what the control door says, until the host changes", async () => {
    const client = start();
    await made(client, "/monitors", DOWN);
    client.wait(120);
    expect((await client.control("monitors/1", { status: "degraded" })).status).toBe(204);
    const status = async () => (await read(client, "/monitors/1")).status;
    expect(await status()).toBe("down");
    client.wait(60);
    expect(await status()).toBe("degraded");
    await client.put("/monitors/1", { ...DOWN, port: 443 });
    client.wait(60);
    expect(await status()).toBe("degraded");
    await client.put("/monitors/1", { ...DOWN, host: "x.invalid" });
    client.wait(180);
    expect(await read(client, "/monitors/1")).toMatchObject({ status: "down", consecutive_failures: 3 });
    const { data } = (await client.get("/monitors/1/uptime?window=1h")).body;
    expect(data).toEqual({ window: "1h", uptime_percent: 28.57, checks: 7, failures: 5 });
  });

  it("has results, the newest first, in pages", async () => {
    const client = start();
    await made(client, "/monitors", DOWN);
    client.wait(90);
    await client.post("/monitors/1/check");
    await client.put("/monitors/1", { ...MONITOR, check_interval_seconds: 30 });
    client.wait(30);
    const { body } = await client.get("/monitors/1/results?per_page=2");
    expect(body.meta).toMatchObject({ total: 3, per_page: 2 });
    expect(body.data.map(({ checked_at, status }: Body) => [checked_at.slice(11, 19), status])).toEqual([
      ["12:02:00", "up"],
      ["12:01:32", "up"],
    ]);
    const [oldest] = (await client.get("/monitors/1/results?page=3&per_page=1")).body.data;
    expect(oldest).toEqual({
      ...{ checked_at: "2026-11-28T12:01:00.000000Z", status: "down" },
      ...{ response_time_ms: null, message: "Connection failed." },
    });
  });

  it.each(["x", "30", "0d", "-1d", "1w"])("has no uptime of %s", async (window) => {
    const client = start();
    await made(client, "/monitors", MONITOR);
    const { status, body } = await client.get(`/monitors/1/uptime?window=${window}`);
    expect([status, Object.keys(body.errors)]).toEqual([422, ["window"]]);
  });

  it("has an uptime of a month before there was a check: none", async () => {
    const client = start();
    await made(client, "/monitors", MONITOR);
    expect((await client.get("/monitors/1/uptime")).body).toEqual({
      data: { window: "30d", uptime_percent: null, checks: 0, failures: 0 },
    });
    expect((await client.get("/monitors/2/uptime")).status).toBe(404);
  });

  it("is checked after as many seconds as it is told", async () => {
    const client = start({ checkSeconds: 10 });
    await made(client, "/monitors", MONITOR);
    await client.post("/monitors/1/check");
    client.wait(9);
    expect((await read(client, "/monitors/1")).status).toBe("unknown");
    client.wait(1);
    expect((await read(client, "/monitors/1")).status).toBe("up");
  });
});

describe("a device of ACS Monitor by the clock", () => {
  it("is polled at its interval, or when somebody asks", async () => {
    const client = start();
    await made(client, "/devices", DEVICE);
    expect((await client.get("/devices/1/metrics")).body.data).toEqual([]);
    expect((await client.post("/devices/1/poll")).status).toBe(202);
    client.wait(2);
    expect(await read(client, "/devices/1")).toMatchObject({
      ...{ status: "up", last_polled_at: "2026-11-28T12:00:02.000000Z" },
    });
    const [metric] = (await client.get("/devices/1/metrics")).body.data;
    expect(metric).toMatchObject({ name: "cpu", unit: "%", collected_at: "2026-11-28T12:00:02.000000Z" });
    await client.control("devices/1", { status: "down" });
    client.wait(300);
    expect((await read(client, "/devices/1")).status).toBe("down");
    expect((await client.get("/devices/1/metrics")).body.data).toEqual([]);
  });

  it("that is switched off is polled only when somebody asks", async () => {
    const client = start();
    await made(client, "/devices", { ...DEVICE, is_active: false });
    client.wait(3600);
    expect((await read(client, "/devices/1")).status).toBe("unknown");
    expect((await client.post("/devices/1/walk")).body).toMatchObject({ queued: true });
    client.wait(2);
    expect((await read(client, "/devices/1")).status).toBe("up");
  });
});

describe("an alert event of ACS Monitor", () => {
  it("is open, acknowledged, resolved, each at its time", async () => {
    const client = start();
    await made(client, "/devices", DEVICE);
    const raised = await client.control("events", { device_id: 1, severity: "warning", current_value: 97 });
    expect(raised).toMatchObject({ status: 201, body: { id: 1 } });
    const event = await read(client, "/alert-events/1");
    expect(event).toEqual({
      ...{ id: 1, severity: "warning", current_value: 97, note: null, status: "open" },
      ...{ triggered_at: "2026-11-28T12:00:00.000000Z", acknowledged_at: null, resolved_at: null },
      device: { id: 1, name: "switch" },
    });
    expect((await client.get("/devices/1/alerts")).body.data).toEqual([event]);
    client.wait(60);
    const taken = (await client.post("/alert-events/1/acknowledge", { note: "mine" })).body.data;
    expect(taken).toMatchObject({
      status: "acknowledged",
      acknowledged_at: "2026-11-28T12:01:00.000000Z",
      note: "mine",
    });
    client.wait(60);
    expect((await client.post("/alert-events/1/resolve")).body.data).toEqual({
      ...{ ...taken, status: "resolved", resolved_at: "2026-11-28T12:02:00.000000Z" },
    });
  });

  it("is found by its state, among those of monitors only", async () => {
    const client = start({ monitors: 1 });
    for (let time = 0; time < 3; time += 1) await client.control("events", { monitor_id: 1 });
    await client.post("/monitor-events/2/acknowledge");
    const open = (await client.get("/monitor-events?filter[status]=open&filter[severity]=critical")).body.data;
    expect(open.map(({ id }: Body) => id)).toEqual([1, 3]);
    expect(open[0].monitor).toEqual({ id: 1, name: "seed-1" });
    expect((await client.get("/alert-events")).body.data).toEqual([]);
    expect((await client.post("/monitor-events/9/resolve")).status).toBe(404);
  });

  it.each([
    [{}],
    [{ monitor_id: 9 }],
    [{ monitor_id: 1, device_id: 1 }],
    [{ monitor_id: 1, severity: "low" }],
    [undefined],
  ])("is not raised by %j", async (body) => {
    const client = start({ monitors: 1 });
    await made(client, "/devices", DEVICE);
    const { status, body: answer } = await client.control("events", body);
    expect([status, answer.error]).toEqual([400, expect.stringContaining("monitor_id")]);
  });

  it.each(["monitors/9", "devices/9", "monitors/1"])("and %s is not told what to find in other words", async (path) => {
    const body = path === "monitors/1" ? { status: "red" } : { status: "up" };
    expect((await start({ monitors: 1 }).control(path, body)).status).toBe(400);
  });
});
