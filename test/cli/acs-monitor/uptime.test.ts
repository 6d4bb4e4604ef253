import { beforeEach, describe, expect, it } from "vitest";
import { acsUptimeDocument } from "../../../cli/acs-monitor/schema";
import { newInstall, run } from "./install";

const HOUR = 3_600_000;

let now: number;
let install: ReturnType<typeof newInstall>;
beforeEach(async () => {
  now = Date.now() - 20 * 24 * HOUR;
  install = newInstall({ now: () => now });
  await install.made("/monitors", { name: "shop", type: "https", host: "shop.example.com" });
  await install.made("/monitors", { name: "old", type: "ping", host: "192.0.2.1" });
  now += 19 * 24 * HOUR;
  await install.control("monitors/2", { status: "down" });
  now += 24 * HOUR;
  await install.made("/monitors", { name: "new", type: "dns", host: "new.example.com" });
  install.emulator.clearCalls();
});

const document = async (...args: string[]) =>
  acsUptimeDocument.parse(JSON.parse((await run("uptime", "--json", ...args)).stdout));
const percents = async (...args: string[]) =>
  (await document(...args)).monitors.map(({ monitorName, uptimePercent }) => [monitorName, uptimePercent]);

describe("acs uptime", () => {
  it("of 7 and 30 days is in the list: no call for each monitor", async () => {
    expect(await percents()).toEqual([
      ["old", 95],
      ["shop", 100],
      ["new", null],
    ]);
    expect(await percents("--window", "7d")).toEqual([
      ["old", 85.71],
      ["shop", 100],
      ["new", null],
    ]);
    expect(install.calls()).toEqual(["GET /monitors?per_page=100", "GET /monitors?per_page=100"]);
  });

  it("of another period is a call for each monitor that is asked for", async () => {
    expect(await percents("old", "1", "--window", "48h")).toEqual([
      ["old", 50],
      ["shop", 100],
    ]);
    expect(install.calls().slice(1)).toEqual([
      "GET /monitors/2/uptime?window=48h",
      "GET /monitors/1/uptime?window=48h",
    ]);
  });

  it("is a table, the least first", async () => {
    const { code, stdout } = await run("uptime");
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "3 monitors, the last 30d.

      monitor  id     uptime %  type   host
      old      2            95  ping   192.0.2.1
      shop     1           100  https  shop.example.com
      new      3   not checked  dns    new.example.com
      "
    `);
    expect((await run("uptime", "--format", "markdown")).stdout).toContain("| old | 2 | 95 | ping | 192.0.2.1 |");
  });

  it("ends with 7 if one is below a limit; what was not checked is not", async () => {
    const low = await run("uptime", "--below", "99.9");
    expect(low.code).toBe(7);
    expect(low.stdout).toMatch(/^3 monitors, the last 30d; 1 below 99.9 %.\n/);
    expect(low.stdout).toMatch(/ below 99.9 %\n/);
    expect(low.stdout).toMatch(/^old +2 +95 .* yes$/m);
    expect(low.stdout).toMatch(/^shop +1 +100 .*shop\.example\.com$/m);
    expect(await document("--below", "95")).toMatchObject({
      exitCode: 0,
      below: 95,
      monitors: [{ isBelow: false }, {}, {}],
    });
    expect((await run("uptime", "new", "--below", "100")).code).toBe(0);
  });

  it("of a monitor that never was up is 0 and below the limit, not below 0", async () => {
    install = newInstall({ now: () => now });
    await install.made("/monitors", { name: "dead", type: "ping", host: "192.0.2.9" });
    await install.control("monitors/1", { status: "down" });
    now += 24 * HOUR;
    const { code, stdout } = await run("uptime", "--below", "99.9");
    expect(code).toBe(7);
    expect(stdout).toMatch(/^dead +1 +0 +ping +192\.0\.2\.9 +yes$/m);
    expect(stdout).not.toContain("<");
    expect((await run("uptime", "--below", "99.9", "--format", "markdown")).stdout).toContain(
      "| 0 | ping | 192.0.2.9 | yes |",
    );
  });

  it("as CSV has a line for each monitor, and no name breaks it or is a formula", async () => {
    await install.made("/monitors", { name: '=cmd|"x",\n\u001b1', type: "tcp", host: "h.test" });
    const { stdout } = await run("uptime", "--csv");
    expect(stdout).toBe(
      "monitorId,monitorName,type,host,window,uptimePercent\n" +
        "2,old,ping,192.0.2.1,30d,95\n" +
        "1,shop,https,shop.example.com,30d,100\n" +
        `4,"'=cmd|""x"",\n 1",tcp,h.test,30d,\n` +
        "3,new,dns,new.example.com,30d,\n",
    );
  });

  it("of a monitor that nothing has is an error that names what is near, and of none at all is said", async () => {
    expect(await run("uptime", "shopp")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Did you mean "shop"?'),
    });
    newInstall();
    expect((await run("uptime")).stdout).toBe("No monitors.\n");
  });

  it.each([
    [["--window", "30"], "h or d"],
    [["--window", "4w"], "h or d"],
    [["--below", "101"], "from 0 to 100"],
    [["--below", "x"], "from 0 to 100"],
    [["--csv", "--json"], "cannot be used with"],
  ])("refuses %j", async (args, text) => expect((await run("uptime", ...args)).stderr).toContain(text));
});
