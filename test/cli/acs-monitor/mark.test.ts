import { beforeEach, describe, expect, it } from "vitest";
import { acsAckDocument, acsResolveDocument } from "../../../cli/acs-monitor/schema";
import { newInstall, run } from "./install";

let install: ReturnType<typeof newInstall>;
beforeEach(async () => {
  install = newInstall();
  await install.made("/monitors", { name: "shop", type: "https", host: "shop.example.com" });
  await install.made("/devices", { name: "core-1", ip_address: "192.0.2.1" });
  await install.control("events", { monitor_id: 1 });
  await install.control("events", { monitor_id: 1, severity: "warning" });
  await install.control("events", { device_id: 1, severity: "info" });
  install.emulator.clearCalls();
});

const posts = () => install.calls().filter((call) => call.startsWith("POST"));

describe("acs ack", () => {
  it("acknowledges events of both lists, with a note", async () => {
    expect(await run("ack", "monitor-events/1", "alert-events/1", "--note", "INC-4711")).toEqual({
      ...{ code: 0, stderr: "" },
      stdout:
        "monitor-events/1 (critical, shop): acknowledged, with the note.\n" +
        "alert-events/1 (info, core-1): acknowledged, with the note.\n",
    });
    expect(await install.by("GET", "/alert-events/1")).toMatchObject({ status: "acknowledged", note: "INC-4711" });
  });

  it("finds a number that only one list has, and refuses one that both have with what to write", async () => {
    expect((await run("ack", "2")).stdout).toBe("monitor-events/2 (warning, shop): acknowledged.\n");
    expect(await run("ack", "1")).toMatchObject({
      code: 1,
      stderr:
        "ack: 1 is an event of both lists. " +
        'Write monitor-events/1 (critical, open, "shop") or alert-events/1 (info, open, "core-1").\n',
    });
  });

  it("changes nothing if one of the ids is wrong, and nothing twice", async () => {
    expect(await run("ack", "2", "monitor-events/9")).toMatchObject({
      code: 1,
      stderr: "ack: there is no event monitor-events/9. `acs events` shows their ids.\n",
    });
    expect(posts()).toEqual([]);
    await run("ack", "2", "monitor-events/2");
    expect(posts()).toEqual(["POST /monitor-events/2/acknowledge"]);
  });

  it("says so if that was done before, sends nothing and is content", async () => {
    await run("ack", "2");
    const second = await run("ack", "2");
    expect(second).toMatchObject({ code: 0, stderr: "" });
    expect(second.stdout).toMatch(/^monitor-events\/2 \(warning, shop\): acknowledged already since 2\S+ \S+ UTC.\n$/);
    await run("resolve", "2");
    const third = await run("ack", "2");
    expect(third).toMatchObject({ code: 0, stderr: "" });
    expect(third.stdout).toMatch(/: resolved already since 2\S+ \S+ UTC.\n$/);
    expect(posts()).toHaveLength(2);
  });

  it("loses no note: it is sent in any case, and M32 what is resolved refuses it", async () => {
    await run("ack", "2");
    expect((await run("ack", "2", "--note", "on it")).stdout).toContain("acknowledged, with the note.");
    expect(await install.by("GET", "/monitor-events/2")).toMatchObject({ note: "on it" });
    await run("resolve", "2");
    const late = await run("ack", "2", "alert-events/1", "--note", "late", "--json");
    expect(late.code).toBe(1);
    expect(late.stderr).toMatch(/^monitor-events\/2 \(warning, shop\): .*422.*resolved/);
    expect(acsAckDocument.parse(JSON.parse(late.stdout))).toMatchObject({
      exitCode: 1,
      events: [
        { id: "monitor-events/2", outcome: "failed", status: "resolved", error: expect.stringContaining("422") },
        { id: "alert-events/1", outcome: "done", status: "acknowledged", note: "late" },
      ],
    });
  });

  it.each([["x"], ["0"], ["monitors/1"], ["monitor-events/1/resolve"], ["../monitors/1"]])(
    "refuses the id %s",
    async (id) => {
      expect((await run("ack", id)).stderr).toContain("It must be the id of an event");
      expect(install.calls()).toEqual([]);
    },
  );
});

describe("acs resolve", () => {
  it("resolves what is open or acknowledged, and prints a document by its schema", async () => {
    await run("ack", "2");
    const { code, stdout } = await run("resolve", "2", "alert-events/1", "--json", "--note", "rebooted");
    expect(code).toBe(0);
    expect(acsResolveDocument.parse(JSON.parse(stdout)).events).toMatchObject([
      {
        id: "monitor-events/2",
        outcome: "done",
        status: "resolved",
        note: "rebooted",
        monitor: { monitorName: "shop" },
      },
      { id: "alert-events/1", outcome: "done", status: "resolved", device: { deviceId: "1" } },
    ]);
    const again = acsResolveDocument.parse(JSON.parse((await run("resolve", "2", "--json")).stdout));
    expect(again).toMatchObject({ exitCode: 0, events: [{ outcome: "already" }] });
  });

  it("names the role that lacks the permission", async () => {
    install.emulator.fault({ path: "/api/v1/monitor-events/2/resolve", effect: { status: 403 } });
    const { code, stderr } = await run("resolve", "2");
    expect(code).toBe(1);
    expect(stderr).toContain("give the user a role that has it");
  });
});
