import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alertsDocument } from "../../cli/alerts/schema";
import { resultsDocument } from "../../cli/results/schema";
import { type Deployed, deployed, site } from "./deployment";
import { runCommand } from "./run-command";

let stack: Deployed;
beforeAll(async () => {
  stack = await deployed({ program: `new te.HttpServerTest("shop", ${site});` });
});
afterAll(() => stack?.remove());

describe("the command alerts", () => {
  const alerts = (...args: string[]) => runCommand(stack, ["alerts", ...args]);

  it("lists what is active and was, and exits with 7 only if that is asked for and something is active", async () => {
    const { alertRules } = await stack.byHand("GET", "/alerts/rules");
    const body = JSON.stringify({ testId: stack.ids.shop, ruleId: alertRules[0].ruleId, severity: "critical" });
    const raised = await stack.emulator.fetch("http://e/_emulator/alerts", { method: "POST", body });
    const { alert } = (await raised.json()) as { alert: { id: string } };
    const listed = await alerts("--json", "--test", "shop", "--window", "12h");
    expect(alertsDocument.parse(JSON.parse(listed.stdout)).alerts).toMatchObject([{ id: alert.id }]);
    expect(listed.code).toBe(0);
    expect(await alerts("--test", "shop", "--strict")).toMatchObject({ code: 7 });
    expect((await alerts("--id", alert.id)).stdout).toMatch(/^id +severity +state[\s\S]+\nagent or monitor /);
    await stack.emulator.fetch(`http://e/_emulator/alerts/${alert.id}`, { method: "DELETE" });
    expect(await alerts("--test", "shop", "--strict")).toMatchObject({ code: 0, stdout: "No alerts.\n" });
  });

  it("names what is near a name that nothing has, and refuses a window without a unit", async () => {
    expect(await alerts("--test", "shpo")).toMatchObject({ code: 1, stderr: expect.stringContaining('mean "shop"?') });
    expect(await alerts("--window", "12")).toMatchObject({ code: 1, stdout: "" });
  });
});

describe("the command results", () => {
  it("prints, and writes the page, with the library of plots that the package brings along", async () => {
    const { code, stdout, stderr } = await runCommand(stack, ["results", "shop", "--json", "--html", "page.html"]);
    expect([code, stderr]).toEqual([0, "The page is in page.html.\n"]);
    expect(resultsDocument.parse(JSON.parse(stdout)).layers.length).toBeGreaterThan(2);
    const page = readFileSync(join(stack.folder, "page.html"), "utf8");
    expect(page).toContain("uPlot");
    expect(page.length).toBeLessThan(300_000);
  });
});
