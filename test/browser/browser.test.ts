import { afterAll, beforeAll, expect, it } from "vitest";
import { type Browser, barriers, describeInBrowser, openBrowser, outOfReach, sidewaysScroll } from "./browser";

const BAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bad</title>
<style>a { outline: none } p { color: #aaa; background: #fff }</style></head>
<body><main><h1>Bad</h1><p>Pale</p><div style="width: 2000px">Wide</div><a href="#x">No focus</a>
<a href="#y" style="display: none">Hidden</a><img src="http://127.0.0.1:9/a.png" alt="">
<script>console.error("trouble")</script></main></body></html>`;

describeInBrowser("what holds pages finds in a bad one", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it("its requests and complaints, pale texts, its width, and what the keyboard does not reach or show", async () => {
    const { page, requests, complaints, close } = await browser.visit(BAD);
    expect(requests).toEqual(["http://127.0.0.1:9/a.png"]);
    expect(complaints).toContain("error: trouble");
    expect((await barriers(page)).join("\n")).toContain("color-contrast");
    expect(await sidewaysScroll(page)).toBeGreaterThan(500);
    expect(await outOfReach(page)).toEqual(["0: got 0 without a visible focus", "1: got -1 without a visible focus"]);
    await close();
  });
});
