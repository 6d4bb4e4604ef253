import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "../house/source";
import { isShared, SHARED } from "../truth/document";
import { rules } from "./rules";

const PAGE = "docs/api-rules.md";
const page = textOf(PAGE);
/** The number as an anchor, the number to read, and how the rule is known. */
const ENTRY = /^- <a id="r(\d{3})"><\/a>\*\*R(\d{3})\*\* `\[([RSTIU/]+)\]` \S/gm;
const entries = [...page.matchAll(ENTRY)].map(([, anchor, number, mark]) => ({ anchor, rule: `R${number}`, mark }));
const explained = entries.map(({ rule }) => rule);

const FOLDERS = ["provider", "emulator", "cli", "test", "docs", "scripts"];
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];
/** Stands in a test for a number that means nothing. */
const NONE = "R999";
const numbersIn = (text: string) => [...new Set(text.match(/\bR\d{3}\b/g))].filter((rule) => rule !== NONE);

describe("the page of the API's rules", () => {
  it("explains every rule of the ledger, once and in order", () => expect(explained).toEqual(rules));

  it("gives each rule an anchor of its number", () => {
    expect(entries.filter(({ anchor, rule }) => rule !== `R${anchor}`)).toEqual([]);
    expect(page.match(/<a id=/g)).toHaveLength(entries.length);
  });

  it("explains every number that is named anywhere", () => {
    const files = FOLDERS.flatMap((folder) => filesIn(folder, /\.(m?[jt]s|md|ya?ml|json)$/));
    const unexplained = [...files, ...pages].flatMap((file) =>
      numbersIn(textOf(file))
        .filter((rule) => !explained.includes(rule))
        .map((rule) => `${file}: ${rule}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(unexplained).toEqual([]);
  });

  it("has an index that leads to every chapter and names the ranges in it", () => {
    const [index = ""] = page.split("\n## ");
    const chapters = [...page.matchAll(/^## (\d+\. .+)\n([\s\S]*?)(?=^## )/gm)];
    const lines = chapters.map(([, title = "", text = ""]) => {
      const anchor = title.toLowerCase().replace(/[.,]/g, "").replaceAll(" ", "-");
      return `| [${title}](#${anchor}) | ${rangesOf([...text.matchAll(ENTRY)].map(([, number]) => Number(number)))} |`;
    });
    expect(index.split("\n").filter((line) => /^\| \[\d/.test(line))).toEqual(lines);
  });

  it.each([PAGE, "docs/acs-monitor/api-rules.md"])("is led to by links whose anchors there are: %s", (to) => {
    const linking = [...filesIn("docs", /\.md$/), "emulator/README.md", ...pages].filter((file) => file !== PAGE);
    const links = linking.flatMap((file) =>
      [...textOf(file).matchAll(/\]\(([^)#]*api-rules\.md)(?:#([\w-]+))?\)/g)]
        .map(([, path = "", anchor]) => ({ path: join(dirname(file), path), anchor }))
        .filter(({ path }) => path === to),
    );
    expect(links.length).toBeGreaterThan(4);
    const anchors = links.flatMap(({ anchor }) => anchor ?? []);
    expect(anchors.filter((anchor) => !textOf(to).includes(`<a id="${anchor}">`))).toEqual([]);
  });

  // Where the notes that the page was written from are at hand.
  it.runIf(isShared)("marks how each rule is known as its source does", () => {
    const source = readFileSync(join(SHARED, "rules.md"), "utf8");
    const marks = [...source.matchAll(/\*\*(R\d{3})\b[^[*]*\[([^\]]+)\]/g)].map(([, rule, mark]) => `${rule} ${mark}`);
    expect(entries.map(({ rule, mark }) => `${rule} ${mark}`)).toEqual(marks.sort());
  });
});

/** `R170-R171, R180-R183`: one range for numbers without a gap. */
function rangesOf(numbers: number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number - last[1] === 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const name = (number: number) => `R${String(number).padStart(3, "0")}`;
  return ranges.map(([first, last]) => `${name(first)}-${name(last)}`).join(", ");
}
