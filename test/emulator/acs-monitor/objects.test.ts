import { describe, expect, it } from "vitest";
import type { Body } from "../client";
import { DEVICE, EMAIL, MASK, MONITOR, made, monitorWithRule, read, SLACK, start, wrongIn } from "./client";

describe("an object of ACS Monitor", () => {
  it("keeps its id and its date, and goes for good", async () => {
    const client = start();
    const first = await made(client, "/monitor-groups", { name: "web" });
    client.wait(60);
    const { body } = await client.put("/monitor-groups/1", { name: "edge", color: "#000000" });
    expect(body.data).toEqual({ ...first, name: "edge", color: "#000000", updated_at: "2026-11-28T12:01:00.000000Z" });
    expect((await client.del("/monitor-groups/1")).status).toBe(204);
    expect((await client.get("/monitor-groups/1")).status).toBe(404);
    expect((await made(client, "/monitor-groups", { name: "web" })).id).toBe(2);
  });

  it("shows its group as it is now", async () => {
    const client = start();
    const { id } = await made(client, "/device-groups", { name: "old", color: "#112233" });
    await made(client, "/devices", { ...DEVICE, device_group_id: id });
    await client.put(`/device-groups/${id}`, { name: "new" });
    expect((await read(client, "/devices/1")).device_group).toEqual({ id, name: "new", color: "#64748b" });
    await client.del(`/device-groups/${id}`);
    expect(await read(client, "/devices/1")).toMatchObject({ device_group: null, device_group_id: null });
  });

  it("M12 is not changed by a PUT that is refused", async () => {
    const client = start();
    const before = await made(client, "/monitors", MONITOR);
    expect(wrongIn(await client.put("/monitors/1", { ...MONITOR, host: "other", port: 0 }))).toBe("port");
    expect(await read(client, "/monitors/1")).toEqual(before);
  });

  it("M10, M28 a rule whose PUT has no channels has none", async () => {
    const client = start();
    const { id } = await made(client, "/alert-channels", EMAIL);
    const { rule, monitor } = await monitorWithRule(client, { channel_ids: [id] });
    expect(rule.channels).toEqual([{ id, name: "ops", type: "email" }]);
    const body = { name: "down", monitor_id: monitor.id, condition: "status_down" };
    expect((await client.put(`/monitor-alert-rules/${rule.id}`, body)).body.data.channels).toEqual([]);
  });

  it("M17 of a device that goes, takes its rules and events with it, and no others", async () => {
    const client = start();
    for (const name of ["one", "two"]) await made(client, "/devices", { ...DEVICE, name });
    for (const device_id of [1, 2]) {
      await client.control("events", { device_id });
      await made(client, "/alert-rules", { name: "r", device_id, metric: "cpu", condition: "regex", threshold: "^9" });
    }
    await client.del("/devices/1");
    const left = async (path: string) => (await client.get(path)).body.data.map(({ id }: Body) => id);
    expect([await left("/alert-rules"), await left("/alert-events")]).toEqual([[2], [2]]);
  });
});

describe("a channel of ACS Monitor", () => {
  it("M30 keeps a secret by its mask, but not one of another type", async () => {
    const client = start();
    const { id } = await made(client, "/alert-channels", SLACK);
    const config = { webhook_url: MASK, channel: "#ops" };
    expect((await client.put(`/alert-channels/${id}`, { ...SLACK, config })).body.data.config).toEqual(config);
    const webhook = { ...SLACK, type: "webhook", config: { url: "https://h.example.com", secret: MASK } };
    expect(wrongIn(await client.put(`/alert-channels/${id}`, webhook))).toBe("config.secret");
  });

  it("M29 shows its secrets nowhere", async () => {
    const client = start();
    await made(client, "/alert-channels", SLACK);
    const config = { url: "https://h.example.com", secret: "s3cret", headers: { "X-Team": "ops" } };
    await made(client, "/alert-channels", { name: "hook", type: "webhook", config });
    const { body } = await client.get("/alert-channels");
    expect(JSON.stringify(body)).not.toContain("s3cret");
    expect(body.data[1].config).toMatchObject({ secret: MASK, headers: { "X-Team": "ops" } });
  });

  it("is tested, which is only queued", async () => {
    const client = start();
    await made(client, "/alert-channels", EMAIL);
    const { status, body } = await client.post("/alert-channels/1/test");
    expect([status, body.queued, typeof body.job_id]).toEqual([202, true, "string"]);
    expect((await client.post("/alert-channels/2/test")).status).toBe(404);
  });
});
