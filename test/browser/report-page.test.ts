import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { believableAccount, NOW } from "./believable-account";
import { type Browser, barriers, describeInBrowser, openBrowser, outOfReach, sidewaysScroll } from "./browser";
import { manyTests, pageOf } from "./many-tests";
import { reportOf } from "./report-of";

describeInBrowser("the page of report, in Chromium", () => {
  let browser: Browser;
  let small: string;
  const large = pageOf(manyTests(1000, 55));

  beforeAll(async () => {
    browser = await openBrowser();
    small = await reportOf(await believableAccount(), NOW);
  });
  afterAll(() => browser?.close());

  it("shows what is not in order, the matrix, units, rules and tags", async () => {
    const { page, close } = await browser.visit(small);
    expect(await page.locator("h2").allTextContents()).toEqual([
      ...["What is not in order", "Tests by agent", "Units", "Alert rules", "Tags"],
    ]);
    expect(await page.locator(".count").allTextContents()).toEqual(["1", "1", "1", "1", "3", "1", "1", "4"]);
    const row = page.locator(".matrix tr", { hasText: "Fraud check" });
    expect(await row.locator("td").allTextContents()).toEqual(expect.arrayContaining(["1", "45", "yes"]));
    await close();
  });

  it("is pictured for the docs: `PICTURES=docs/images npx vitest run --project engine test/browser`", async () => {
    const { page, close } = await browser.visit(small, { viewport: { width: 1120, height: 800 } });
    const pictures = { report: await page.screenshot(), "report-matrix": await page.locator(".matrix").screenshot() };
    await close();
    for (const [name, picture] of Object.entries(pictures)) {
      expect(picture.length).toBeLessThan(200_000);
      if (process.env.PICTURES) writeFileSync(join(process.env.PICTURES, `${name}.png`), picture);
    }
  });

  it("asks the network for nothing, and the browser has nothing to complain about", async () => {
    for (const html of [small, large]) {
      const { requests, complaints, close } = await browser.visit(html);
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
      await close();
    }
  });

  it.each(["light", "dark"] as const)(
    "can be read by everybody when it is %s: contrasts, headings, tables",
    async (colorScheme) => {
      const { page, close } = await browser.visit(small, { colorScheme });
      const back = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
      expect(back).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(18, 22, 27)");
      expect(await barriers(page)).toEqual([]);
      await close();
    },
  );

  it("can be walked through by keyboard, and shows where one is", async () => {
    const { page, close } = await browser.visit(small);
    expect(await outOfReach(page)).toEqual([]);
    await close();
  });

  it("has no sideways scroll in a window of 320 pixels, only in its tables", async () => {
    for (const html of [small, large]) {
      const { page, close } = await browser.visit(html, { viewport: { width: 320, height: 640 } });
      expect(await sidewaysScroll(page)).toBe(0);
      // Minutes in the large one, whose cells are all alike.
      if (html === small) expect(await barriers(page)).toEqual([]);
      await close();
    }
  });

  it("prints: black on white, no table cut off, and what is closed on the screen too", async () => {
    const { page, close } = await browser.visit(large, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.locator("details:not([open]) table").first().isVisible()).toBe(true);
    const clipped =
      "[...document.querySelectorAll('.scroll')].filter((one) => one.scrollHeight > one.clientHeight + 1)";
    expect(await page.evaluate(`${clipped}.length`)).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await close();
  });

  it("shows 1,000 tests on 55 agents in less than 2 MB, within seconds, with headings that stay in sight", async () => {
    expect(Buffer.byteLength(large)).toBeLessThan(2_000_000);
    const { page, milliseconds, close } = await browser.visit(large);
    expect(milliseconds).toBeLessThan(10_000);
    const matrix = page.locator(".matrix");
    await matrix.evaluate("(one) => one.scrollTo(500, 9000)", undefined);
    const [frame, agent, test] = await Promise.all([
      matrix.boundingBox(),
      page.locator(".matrix thead tr:first-child > *").first().boundingBox(),
      page.locator(".matrix tbody th[scope=row]").last().boundingBox(),
    ]);
    expect(agent?.y).toBeCloseTo((frame?.y ?? 0) + 1, 0);
    expect(test?.x).toBeCloseTo((frame?.x ?? 0) + 1, 0);
    await close();
  });
});
