import { beforeEach, describe, expect, it } from "vitest";
import { acsEventsDocument } from "../../../cli/acs-monitor/schema";
import { newInstall, run } from "./install";

const HOUR = 3_600_000;

let now: number;
let install: ReturnType<typeof newInstall>;
beforeEach(async () => {
  now = Date.now() - 30 * 24 * HOUR;
  install = newInstall({ now: () => now });
  await install.made("/monitors", { name: "shop", type: "https", host: "shop.example.com" });
  await install.made("/devices", { name: "core-1", ip_address: "192.0.2.1" });
  await install.made("/devices", { name: "core-2", ip_address: "192.0.2.2" });
});

/** Events, the oldest first: so many hours ago. */
async function raised(...all: [hoursAgo: number, body: object][]) {
  for (const [hoursAgo, body] of all) {
    now = Date.now() - hoursAgo * HOUR;
    await install.control("events", body);
  }
  now = Date.now();
  install.emulator.clearCalls();
}

async function ids(...args: string[]) {
  const { stdout, stderr } = await run("events", "--json", ...args);
  if (stdout === "") throw new Error(stderr);
  return acsEventsDocument.parse(JSON.parse(stdout)).events.map(({ id }) => id);
}

const FIVE: [number, object][] = [
  [24 * 20, { monitor_id: 1, severity: "critical" }],
  [24 * 6, { device_id: 1, severity: "warning", current_value: "97 %" }],
  [5, { monitor_id: 1, severity: "info" }],
  [4, { device_id: 2, severity: "critical" }],
  [1, { monitor_id: 1, severity: "critical" }],
];

describe("acs events", () => {
  it("are those of monitors and devices in the last week, the newest first", async () => {
    await raised(...FIVE);
    expect(await ids()).toEqual(["monitor-events/3", "alert-events/2", "monitor-events/2", "alert-events/1"]);
  });

  it("are chosen by period, severity and status; what is open does not become old", async () => {
    await raised(...FIVE);
    await install.by("POST", "/monitor-events/3/acknowledge", {});
    expect(await ids("--window", "12h")).toEqual(["monitor-events/3", "alert-events/2", "monitor-events/2"]);
    expect(await ids("--severity", "CRITICAL", "--window", "4w")).toEqual([
      "monitor-events/3",
      "alert-events/2",
      "monitor-events/1",
    ]);
    expect(await ids("--severity", "info", "--severity", "warning")).toEqual(["monitor-events/2", "alert-events/1"]);
    expect(await ids("--open")).toEqual(["alert-events/2", "monitor-events/2", "alert-events/1", "monitor-events/1"]);
    const at = (hoursAgo: number) => new Date(Date.now() - hoursAgo * HOUR).toISOString();
    expect(await ids("--start-date", at(200), "--end-date", at(3))).toEqual([
      "alert-events/2",
      "monitor-events/2",
      "alert-events/1",
    ]);
  });

  it("of one monitor or device are read from its list alone, and a wrong name before any event", async () => {
    await raised(...FIVE);
    expect(await ids("--device", "core-1", "--device", "2")).toEqual(["alert-events/2", "alert-events/1"]);
    expect(await ids("--monitor", "shop", "--device", "core-2")).toEqual([
      "monitor-events/3",
      "alert-events/2",
      "monitor-events/2",
    ]);
    install.emulator.clearCalls();
    expect(await ids("--monitor", "1")).toHaveLength(2);
    expect(install.calls().map((call) => call.split("?")[0])).toEqual(["GET /monitors", "GET /monitor-events"]);
    install.emulator.clearCalls();
    await expect(ids("--device", "core-3")).rejects.toThrow(
      /--device: there is no device .*"core-3" in \S+. Did you mean/,
    );
    expect(install.calls()).toHaveLength(1);
  });

  it("are read to the last page, and of a period no further than its begin", async () => {
    for (let n = 0; n < 250; n += 1) await raised([24 * 3, { monitor_id: 1 }]);
    for (let n = 0; n < 120; n += 1) await raised([1, { monitor_id: 1 }]);
    expect(await ids()).toHaveLength(370);
    expect(install.calls().filter((call) => call.includes("/monitor-events"))).toHaveLength(4);
    install.emulator.clearCalls();
    expect(await ids("--window", "12h")).toHaveLength(120);
    expect(install.calls().filter((call) => call.includes("/monitor-events"))).toHaveLength(2);
  });

  it("M09 are all there if an install does not sort or filter lists", async () => {
    install = newInstall({ now: () => now, rulesOff: ["M09"] });
    await install.made("/monitors", { name: "shop", type: "https", host: "shop.example.com" });
    for (let n = 0; n < 150; n += 1) await raised([24 * 9, { monitor_id: 1, severity: "info" }]);
    await raised([1, { monitor_id: 1, severity: "critical" }]);
    expect(await ids("--severity", "critical")).toEqual(["monitor-events/151"]);
    expect(await ids("--window", "2h")).toEqual(["monitor-events/151"]);
  });

  it("let a pipeline end with 7 if one is open and --strict is given", async () => {
    await raised(...FIVE);
    expect(await run("events", "--strict", "--window", "2h")).toMatchObject({ code: 7 });
    await install.by("POST", "/monitor-events/3/acknowledge", {});
    expect(await run("events", "--strict", "--window", "2h")).toMatchObject({ code: 0 });
    expect(await run("events", "--window", "30m")).toMatchObject({ code: 0, stdout: "No events.\n" });
  });

  it("are a table for people and pages, without control characters and markup of names", async () => {
    await install.made("/monitors", { name: "a|b\u001b[31m\nc", type: "ping", host: "a.test" });
    await raised([1, { monitor_id: 2, severity: "critical", current_value: 3 }]);
    await install.by("POST", "/monitor-events/1/resolve", { note: "INC *1*" });
    const { stdout } = await run("events");
    expect(stdout).toMatch(/^1 event, 0 open.\n\nid +severity +status +monitor or device +value +triggered /);
    expect(stdout).toContain("a|b [31m c");
    expect(stdout).not.toContain("\u001b");
    const page = await run("events", "--format", "markdown");
    expect(page.stdout).toMatch(/^### ACS Monitor events\n\n1 event, 0 open.\n\n\| id \| severity/);
    expect(page.stdout).toContain("| monitor-events/1 | critical | resolved | a\\|b \\[31m c | 3 |");
    expect(page.stdout).toContain("INC \\*1\\*");
  });

  it.each([
    [["--severity", "bad"], "It must be info, warning, critical."],
    [["--window", "12"], "a number with its unit"],
    [["--window", "1h", "--start-date", "2026-01-01"], "cannot be used with"],
    [["--aid", "1"], "unknown option '--aid'"],
  ])("refuse %j", async (args, text) => expect((await run("events", ...args)).stderr).toContain(text));
});
