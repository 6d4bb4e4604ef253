import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { METRICS as metrics } from "../../provider/thousandeyes/kinds/alerts/metrics";
import { registry } from "../../provider/thousandeyes/registry";
import { SETTINGS as settings } from "../../provider/thousandeyes/settings";

const root = join(__dirname, "..", "..");
const commands = readdirSync(join(root, "docs", "commands")).map((name) => `commands/${name}`);
/** What was measured on a day, with `npm run faults` and `npm run bench`, and what is written by hand. */
const others = ["faults.md", "ownership.md", "performance.md", "api-rules.md", ...commands];
const checkedIn = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".md") && !others.includes(path),
);

describe("the reference", async () => {
  const { makePages } = await import("../../scripts/docs/pages.mjs");
  const { pages, readme, problems } = makePages(root, { registry, settings, metrics });

  it("is made from comments that there are, and that say what the fields do", () => {
    expect(problems).toEqual([]);
  });

  it("has a page for every kind, and no page too many", () => {
    expect(checkedIn.sort()).toEqual([...pages.keys()].sort());
    expect(pages.size).toBe(registry.length + 5);
  });

  it.each([...pages])("%s is what `npm run docs` writes", (path, text) => {
    expect(readFileSync(join(root, "docs", path), "utf8")).toBe(text);
  });

  it("has its classes in the README too, as `npm run docs` writes them", () => {
    expect(readFileSync(join(root, "README.md"), "utf8")).toBe(readme);
  });

  it.each([...pages])("%s has no empty cell, and no word that stands for nothing", (_path, text) => {
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    for (const row of rows) {
      const cells = row.slice(2, -2).split(/(?<!\\) ?\| /);
      for (const cell of cells) expect(cell.trim(), row).not.toMatch(/^(undefined|null|)$/);
    }
  });

  it.each(registry.map(({ kind, fields }) => [kind, Object.keys(fields)] as const))(
    "%s tells of every input",
    (kind, fields) => {
      const file = `resources/${kind.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.md`;
      const told = pages.get(file) ?? "";
      expect(fields.filter((name) => !told.includes(`\n| \`${name}\` | `))).toEqual([]);
    },
  );

  it.each([...pages])("%s leads to pages and anchors that there are", (path, text) => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)]+\.md)?(?:#[\w-]+)?\)/g)) {
      if (target) expect([...pages.keys(), ...others]).toContain(join(path, "..", target));
    }
    const anchors = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase());
    expect(anchors.filter((anchor) => !headings.includes(anchor ?? ""))).toEqual([]);
  });
});
