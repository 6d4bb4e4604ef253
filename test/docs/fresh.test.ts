import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tables } from "./tables";

const root = join(__dirname, "..", "..");
const commands = readdirSync(join(root, "docs", "commands")).map((name) => `commands/${name}`);
/** What was measured on a day, with `npm run faults` and `npm run bench`, and what is written by hand. */
const others = ["faults.md", "ownership.md", "performance.md", "api-rules.md", ...commands];
const checkedIn = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".md") && !others.includes(path),
);

/** Every kind, with the folder of its pages. */
const kinds = [
  ...tables.thousandeyes.registry.map((definition) => ({ folder: "resources", ...definition })),
  ...tables.acsMonitor.registry.map((definition) => ({ folder: "acs-monitor/resources", ...definition })),
];

describe("the reference", async () => {
  const { makePages } = await import("../../scripts/docs/pages.mjs");
  const { pages, readme, problems } = makePages(root, tables);

  it("is made from comments that there are, and that say what the fields do", () => {
    expect(problems).toEqual([]);
  });

  it("has a page for every kind, and no page too many", () => {
    expect(checkedIn.sort()).toEqual([...pages.keys()].sort());
    expect(pages.size).toBe(kinds.length + 9);
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

  it.each(kinds.map(({ folder, kind, fields }) => [folder, kind, Object.keys(fields)] as const))(
    "%s: %s tells of every input",
    (folder, kind, fields) => {
      const file = `${folder}/${kind.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.md`;
      const told = pages.get(file) ?? "";
      expect(fields.filter((name) => !told.includes(`\n| \`${name}\` | `))).toEqual([]);
    },
  );

  it.each(["Monitor", "AlertChannel"])("%s has a chapter for each type, with the objects in its inputs", (kind) => {
    const definition = tables.acsMonitor.registry.find((one) => one.kind === kind);
    const words = Object.keys(definition?.variants?.of ?? {});
    const page = pages.get(`acs-monitor/resources/${kind === "Monitor" ? "monitor" : "alert-channel"}.md`) ?? "";
    const headings = [...page.matchAll(/^### (`.+)$/gm)].flatMap(([, text = ""]) => text.split(", "));
    expect(headings.sort()).toEqual(words.map((word) => `\`${word}\``).sort());
    for (const word of words) {
      const keys = Object.keys(definition?.variants?.of[word]?.config?.keys ?? {});
      expect(keys.filter((key) => !page.includes(`\n| \`${key}\` | `))).toEqual([]);
    }
  });

  it.each([...pages])("%s leads to pages and anchors that there are", (path, text) => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)]+\.md)?(?:#[\w-]+)?\)/g)) {
      if (target) expect([...pages.keys(), ...others]).toContain(join(path, "..", target));
    }
    const anchors = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase());
    expect(anchors.filter((anchor) => !headings.includes(anchor ?? ""))).toEqual([]);
  });
});
