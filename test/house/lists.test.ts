import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { specificFirst } from "../../emulator/server/specificity";
import { ROOT } from "./source";

describe("the lists that nobody keeps by hand", async () => {
  const { makeLists } = await import("../../scripts/lists/lists.mjs");

  it.each([...makeLists(ROOT)])("%s is what `npm run lists` writes", (path, text) => {
    expect(readFileSync(join(ROOT, path), "utf8"), "Run `npm run lists`.").toBe(text);
  });
});

describe("the routes of the emulator, whatever the order of their files", () => {
  it("are asked in the order of how much their paths say", () => {
    const paths = [
      "/agents/:id",
      "/agents/:id/tests/:action",
      "/agents/local-problems",
      "/agents",
      "/agents/:id/cluster/assign",
    ];
    expect(specificFirst(paths.map((path) => ({ path }))).map(({ path }) => path)).toEqual([
      "/agents",
      "/agents/local-problems",
      "/agents/:id",
      "/agents/:id/cluster/assign",
      "/agents/:id/tests/:action",
    ]);
  });
});
