import { describe, expect, it } from "vitest";
import { VERSION } from "../../provider/version";
import { filesIn, textOf } from "./source";

const lines = (file: string) => textOf(file).trimEnd().split("\n").length;

describe("the source", () => {
  it.each(["provider", "emulator", "cli", "scripts", "test"])("%s has no file over 200 lines", (folder) => {
    expect(filesIn(folder).filter((file) => lines(file) > 200)).toEqual([]);
  });

  it.each(["provider", "emulator", "cli", "scripts", "test"])("%s is made of short files", (folder) => {
    const sizes = filesIn(folder)
      .map(lines)
      .sort((a, b) => a - b);
    // Suites with a table of cases are longer.
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(folder === "test" ? 80 : 50);
  });

  it("has one version", () => {
    expect(VERSION).toBe(JSON.parse(textOf("package.json")).version);
  });

  it("never imports the provider from the emulator: it is an independent witness", () => {
    expect(filesIn("emulator").filter((file) => /from "[./]*\/provider\//.test(textOf(file)))).toEqual([]);
  });

  it("leaves no test out: none is skipped, focused or expected to fail", () => {
    const tests = filesIn("test").filter((file) => file.endsWith(".test.ts") && !file.startsWith("test/house"));
    expect(tests.filter((file) => /\b(it|test|describe)\.(only|skip|fails|todo)\b/.test(textOf(file)))).toEqual([]);
  });
});
