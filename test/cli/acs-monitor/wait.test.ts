import { describe, expect, it } from "vitest";
import { acsWaitDocument } from "../../../cli/acs-monitor/schema";
import { newInstall, run } from "./install";

/** A thousand times as fast, so that nobody waits for a check. */
function fastInstall() {
  const start = Date.now();
  return newInstall({ now: () => start + (Date.now() - start) * 1000 });
}

const shop = { name: "shop", type: "https", host: "shop.example.com" };

describe("acs wait", () => {
  it("asks for a check, and ends when one has found the monitor up", async () => {
    const { made, emulator, calls } = fastInstall();
    const id = await made("/monitors", shop);
    emulator.clearCalls();
    const { code, stdout, stderr } = await run("wait", "shop");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^shop \(monitor 1\) is up: checked at 2\S+ \S+ UTC, answered in \d+ ms. Waited \d s.\n$/);
    expect(calls().slice(0, 3)).toEqual([
      "GET /monitors?per_page=100",
      `POST /monitors/${id}/check`,
      `GET /monitors/${id}`,
    ]);
  });

  it("does not believe an up from before it began", async () => {
    const { made, control } = newInstall({ checkSeconds: 1 });
    const id = await made("/monitors", { ...shop, check_interval_seconds: 86_400 });
    await run("wait", id, "--timeout", "4");
    await control(`monitors/${id}`, { status: "down" });
    const { code, stdout, stderr } = await run("wait", id, "--timeout", "2");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^shop \(monitor 1\) was not up within 2 s. Its last state: down, checked at 2\S+ \S+ UTC, after 1 failed check in a row.\n$/,
    );
  });

  it("says so if no check was done at all", async () => {
    const { made } = newInstall({ checkSeconds: 60 });
    const id = await made("/monitors", shop);
    const { stderr } = await run("wait", id, "--timeout", "1");
    expect(stderr).toBe("shop (monitor 1) was not up within 1 s. Its last state: unknown, never checked.\n");
  });

  it("says that a monitor is gone that somebody deleted", async () => {
    const { made, by } = newInstall({ checkSeconds: 60 });
    const id = await made("/monitors", shop);
    const waiting = run("wait", id, "--timeout", "60", "--json");
    setTimeout(() => void by("DELETE", `/monitors/${id}`), 700);
    const { code, stdout, stderr } = await waiting;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^shop \(monitor 1\) is gone: somebody deleted it meanwhile. Waited \d s.\n$/);
    expect(acsWaitDocument.parse(JSON.parse(stdout))).toMatchObject({
      exitCode: 1,
      isUp: false,
      monitor: { status: "gone" },
    });
  });

  it("looks a few times only: a minute has 60 calls for everybody", async () => {
    const { made, emulator, calls } = newInstall();
    const id = await made("/monitors", { ...shop, host: "shop.invalid" });
    emulator.clearCalls();
    await run("wait", id, "--timeout", "4");
    expect(calls().length).toBeLessThanOrEqual(8);
  });

  it("prints a document with --json, by its schema", async () => {
    const { made } = fastInstall();
    await made("/monitors", shop);
    const { stdout } = await run("wait", "shop", "--json", "--timeout", "60");
    expect(acsWaitDocument.parse(JSON.parse(stdout))).toMatchObject({
      ...{ exitCode: 0, isUp: true, timeoutSeconds: 60 },
      monitor: { monitorId: "1", monitorName: "shop", host: "shop.example.com", status: "up", consecutiveFailures: 0 },
    });
  });

  it("takes an id before a name, and names the ids where a name is not unique (M15)", async () => {
    const { made } = fastInstall();
    await made("/monitors", { ...shop, name: "2" });
    await made("/monitors", shop);
    await made("/monitors", { name: "shop", type: "ping", host: "192.0.2.1" });
    await made("/monitors", { ...shop, name: "77" });
    expect((await run("wait", "2")).stdout).toContain("shop (monitor 2) is up");
    expect((await run("wait", "77")).stdout).toContain("77 (monitor 4) is up");
    expect(await run("wait", "shop")).toMatchObject({
      code: 1,
      stderr:
        'wait: 2 monitors are called "shop": 2 (https, shop.example.com), 3 (ping, 192.0.2.1). Use the id you mean.\n',
    });
  });

  it("names what is near a name that nothing has, before anything is asked for", async () => {
    const { made, calls } = fastInstall();
    await made("/monitors", shop);
    expect((await run("wait", "shpo")).stderr).toMatch(
      /no monitor with the name or id "shpo" in \S+. Did you mean "shop"\?/,
    );
    expect(calls().filter((call) => call.endsWith("/check"))).toEqual([]);
  });

  it.each([["0"], ["1.5"], ["x"], ["90000"]])("refuses --timeout %s", async (seconds) => {
    expect((await run("wait", "shop", "--timeout", seconds)).stderr).toContain(
      "It must be a whole number from 1 to 86400.",
    );
  });
});
