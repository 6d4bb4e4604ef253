import { afterAll, beforeAll, expect, it } from "vitest";
import { resultsPage } from "../../cli/results/page/results-page";
import type { ResultsDocument } from "../../cli/results/schema";
import { LEAST, made, start } from "../emulator/client";
import { type Browser, barriers, describeInBrowser, openBrowser, outOfReach, sidewaysScroll } from "./browser";
import { resultsOf } from "./results-of";

const NOW = Date.parse("2026-11-27T12:00:30Z");
const HOSTILE = '</script><script>document.title = "taken"</script><img src=x onerror="document.title=1">';

/** The colours in a plot, of its pixels that are not transparent. */
const COLOURS = `(id) => {
  const canvas = document.querySelector("#" + id + " canvas");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const seen = new Set();
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) seen.add(data.slice(at, at + 3).join());
  return [...seen];
}`;
const coloursOf = (id: string) => `(${COLOURS})(${JSON.stringify(id)})`;

describeInBrowser("the page of results, in Chromium", () => {
  let browser: Browser;
  let document: ResultsDocument;
  let html: string;

  beforeAll(async () => {
    browser = await openBrowser();
    const client = start({ now: () => NOW });
    const agents = ["3", "5", "281474976730001"].map((agentId) => ({ agentId }));
    await made(client, "/tests/http-server", { ...LEAST["http-server"], testName: "Checkout", agents });
    document = await resultsOf(client, "Checkout", "2h");
    html = resultsPage(document);
  });
  afterAll(() => browser?.close());

  it("draws a plot of each metric, with a line in its colour for each agent, and has the numbers as tables", async () => {
    const { page, close } = await browser.visit(html);
    expect(await page.locator("h2").allTextContents()).toEqual(["http-server", "network", "path-vis", "bgp"]);
    expect(await page.locator("#http-server figcaption").allTextContents()).toEqual([
      ...["availability, %", "responseTime, ms", "totalTime, ms"],
    ]);
    const colours = await page.evaluate<string[]>(coloursOf("http-server-responseTime"));
    // Blue, orange, green of the style sheet.
    expect(colours).toEqual(expect.arrayContaining(["10,92,173", "179,71,10", "27,110,60"]));
    expect(await page.locator("#http-server .scroll tbody tr", { hasText: "responseTime ms" }).count()).toBe(3);
    expect(await page.locator("#http-server details").count()).toBe(3);
    await close();
  });

  it("asks the network for nothing, and the browser has nothing to complain about", async () => {
    const { requests, complaints, close } = await browser.visit(html);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    await close();
  });

  it("runs nothing that a name brings along", async () => {
    const [first] = document.layers;
    const series = (first?.series ?? []).map((one) => ({ ...one, agent: { agentId: "3", agentName: HOSTILE } }));
    const layers = first ? [{ ...first, series }] : [];
    const hostile = resultsPage({ ...document, test: { ...document.test, testName: HOSTILE }, layers });
    const { page, requests, complaints, close } = await browser.visit(hostile);
    expect({ title: await page.title(), requests, complaints }).toEqual({
      ...{ title: HOSTILE, requests: [], complaints: [] },
    });
    expect(await page.locator(".legend button").first().textContent()).toContain(HOSTILE);
    await close();
  });

  it.each(["light", "dark"] as const)("can be read by everybody when it is %s", async (colorScheme) => {
    const { page, close } = await browser.visit(html, { colorScheme });
    await page.locator("summary").first().click();
    expect(await barriers(page)).toEqual([]);
    await close();
  });

  it("can be walked through by keyboard: arrows go from round to round, and a screen reader hears its values", async () => {
    const { page, close } = await browser.visit(html);
    // What is closed is not reached.
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect(await outOfReach(page)).toEqual([]);
    const plot = page.locator("#http-server-responseTime");
    await plot.focus();
    const heard = async (key: string) => {
      await page.keyboard.press(key);
      return plot.getAttribute("aria-valuetext");
    };
    expect(await heard("Home")).toMatch(
      /^2026-11-27 10:05:00 UTC: Singapore \d+ ms; Amsterdam, Netherlands \d+ ms; office/,
    );
    expect(await heard("ArrowRight")).toMatch(/^2026-11-27 10:10:00 UTC: /);
    expect(await heard("End")).toMatch(/^2026-11-27 12:00:00 UTC: /);
    await page.locator("#http-server .legend button", { hasText: "Singapore" }).nth(1).press("Enter");
    await plot.focus();
    expect(await heard("PageDown")).toMatch(/^2026-11-27 11:10:00 UTC: Amsterdam, Netherlands /);
    await close();
  });

  it("changes its colours with the theme, also those of what is drawn, and prints in those for paper", async () => {
    const { page, close } = await browser.visit(html, { colorScheme: "light" });
    const has = (colour: string) =>
      expect.poll(() => page.evaluate<string[]>(coloursOf("http-server-responseTime"))).toContain(colour);
    await page.emulateMedia({ colorScheme: "dark" });
    await has("122,183,245");
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await has("10,92,173");
    await close();
  });

  it("has no sideways scroll in a window of 320 pixels, and its plots fit when the window changes", async () => {
    const { page, close } = await browser.visit(html, { viewport: { width: 320, height: 640 } });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 900, height: 640 });
    const width = "document.querySelector('.plot canvas').clientWidth";
    await expect.poll(() => page.evaluate<number>(width)).toBeGreaterThan(700);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await close();
  });
});
