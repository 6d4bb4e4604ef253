import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, ROOT, textOf } from "./source";

/** Scripts run without a compiler that would see what they name of the built package. */
describe("what is built", () => {
  it.each(["scripts", "bench", "test/lab"])("is there, of all that %s uses", (folder) => {
    const named = filesIn(folder, /\.mjs$/).flatMap((file) =>
      [...textOf(file).matchAll(/\bdist\/([\w/-]+)\.js\b/g)].map(([, source]) => `${source}.ts`),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
  });
});
