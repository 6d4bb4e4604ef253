import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, ROOT, textOf } from "./source";

const PAGES = ["CONTRIBUTING.md", "README.md", "emulator/README.md", ...filesIn("docs", /\.md$/)];

/** What the text says is still to be made. */
const TO_BE_MADE = [
  "provider/thousandeyes/kinds/widgets/widget.ts",
  "emulator/thousandeyes/widgets/widgets.ts",
  "emulator/thousandeyes/tests/types/widget.ts",
  "test/kinds/widget.ts",
  "examples/kinds/widget.ts",
];

const FOLDERS = ["bench", "cli", "docs", "emulator", "examples", "provider", "scripts", "test"];
const names = new Set(FOLDERS.flatMap((folder) => filesIn(folder, /./)).map((file) => basename(file)));

/** Targets of links, and what stands in backticks and looks like a path of ours: a folder we have, or a file's ending. */
function named(page: string): string[] {
  const text = textOf(page);
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to = ""]) => to);
  const codes = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([\w.@-]+(?:\/[\w.@-]*)*)`/g)].map(
    ([, code = ""]) => code,
  );
  return [
    ...links.filter((to) => !/^\w+:/.test(to)).map((to) => join(dirname(page), to)),
    ...codes.filter((code) => FOLDERS.includes(code.split("/")[0] as string) && code.includes("/")),
    ...codes.filter((code) => /^[\w.-]+\.(ts|mjs|mts|md)$/.test(code)),
  ];
}

const isThere = (path: string) =>
  existsSync(join(ROOT, path)) || (!path.includes("/") && names.has(path)) || TO_BE_MADE.includes(path);

describe("every path that is named", () => {
  it.each(PAGES)("exists: %s", (page) => {
    expect(named(page).filter((path) => !isThere(path))).toEqual([]);
  });

  it("is looked for: in links, in backticks, and by its name alone", () => {
    expect(named("CONTRIBUTING.md")).toEqual(
      expect.arrayContaining(["provider/core/create-once.ts", "dnssec-test.ts"]),
    );
    expect(named("README.md")).toContain("docs/README.md");
    expect([isThere("provider/core/nothing.ts"), isThere("nothing.ts")]).toEqual([false, false]);
  });
});
