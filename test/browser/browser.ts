import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { describe } from "vitest";
import { findBrowser, WANTED } from "../../scripts/browser/find.mjs";

const executablePath = findBrowser();

/** A suite in a browser; where none is to be had, it is skipped, and says why. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (!executablePath) console.warn(`\n!!! Skipped: ${name}: ${WANTED}\n`);
  describe.skipIf(!executablePath)(name, suite);
}

/** A page that stands alone, as a reader opens it: from a file. */
export interface Visit {
  readonly page: Page;
  /** What the browser complained about: errors and warnings of its console. */
  readonly complaints: readonly string[];
  /** What the page asked for beside itself. */
  readonly requests: readonly string[];
  /** From the start of the navigation until all is laid out. */
  readonly milliseconds: number;
  close(): Promise<void>;
}

export async function openBrowser() {
  // In a container of CI everything is root, whom Chromium gives no sandbox; the pages are our own.
  const browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  const folder = await mkdtemp(join(tmpdir(), "page-"));
  const file = join(folder, "page.html");
  return {
    async visit(html: string, options: BrowserContextOptions = {}): Promise<Visit> {
      await writeFile(file, html);
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", ({ message }) => complaints.push(message));
      const address = pathToFileURL(file).href;
      page.on("request", (request) => request.url() !== address && requests.push(request.url()));
      const started = performance.now();
      await page.goto(address);
      await page.evaluate("document.body.getBoundingClientRect()");
      const milliseconds = performance.now() - started;
      return { page, complaints, requests, milliseconds, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Browser = Awaited<ReturnType<typeof openBrowser>>;

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds against WCAG 2.2 AA and its best practices, contrasts among them: a line for each rule. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: Violation[] }>("axe.run(document)");
  return violations.map(({ id, help, nodes }) => `${id}: ${help}, ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** How many pixels the page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

const FOCUSABLE = "a[href], button, input, select, summary, [tabindex='0']";

/** What the Tab key does not reach, and what does not show that it has the focus. */
export async function outOfReach(page: Page): Promise<string[]> {
  const count = await page.locator(FOCUSABLE).count();
  const seen: string[] = [];
  for (let index = 0; index < count; index++) {
    await page.keyboard.press("Tab");
    seen.push(
      await page.evaluate<string>(`(() => {
        const all = [...document.querySelectorAll(${JSON.stringify(FOCUSABLE)})];
        const visible = getComputedStyle(document.activeElement).outlineStyle !== "none";
        return all.indexOf(document.activeElement) + (visible ? "" : " without a visible focus");
      })()`),
    );
  }
  const expected = Array.from({ length: count }, (_, index) => String(index));
  return expected.filter((one, index) => seen[index] !== one).map((one) => `${one}: got ${seen[Number(one)]}`);
}
