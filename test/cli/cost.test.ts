import { describe, expect, it } from "vitest";
import { documentOf } from "../../cli/cost/document";
import type { TestCost } from "../../cli/cost/estimate";
import { markdownOf, textOf } from "../../cli/cost/print";
import { exactly } from "../../cli/units/range";

const one = (name: string, units: number, kind = "HttpServerTest"): TestCost => ({
  ...{ name, kind, before: exactly(units), after: exactly(units) },
});

describe("the estimate of costs", () => {
  const tests = [one("a", 44.64), one("b", 10)];
  const tags = [one("web", 44.64, "tag"), one("shop", 44.64, "tag"), one("(none)", 10, "tag")];
  const byTag = documentOf(tags, { budget: 60 }, [], tests);

  it("counts a test with two tags once in the sum, and against the budget", () => {
    expect(byTag).toMatchObject({ before: 54.64, after: 54.64, exitCode: 0 });
    expect(byTag.notes).toEqual([expect.stringContaining("more than the total")]);
  });

  it("calls groups by their name", () => {
    expect(textOf(byTag)).toMatch(/^2 tags: 54\.64 units.*\n\ntag +kind/);
    const odd = documentOf(tests, {}, ["not known: \u001b[31m|<b>"]);
    expect(textOf(odd)).toContain("not known:  [31m|<b>\n");
    expect(markdownOf(odd)).toContain("not known:  \\[31m\\|\\<b\\>\n");
    expect(textOf(documentOf(tests, {}, []))).toMatch(/^2 tests: 54\.64 units.*\n\ntest +kind/);
  });

  it("counts as tags only tags: the row of tests without one is none", () => {
    expect(textOf(byTag)).toMatch(/^2 tags: .*\(none\) +tag/s);
    const none = documentOf([one("(none)", 10, "tag")], {}, []);
    expect(textOf(none)).toMatch(/^0 tags: /);
    expect(textOf(documentOf([one("(none)", 10)], {}, []))).toMatch(/^1 test: /);
  });

  it("is above a budget only by what it shows", () => {
    const thirds = [one("a", 0.1), one("b", 0.2)];
    expect(documentOf(thirds, { budget: 0.3 }, []).exitCode).toBe(0);
    expect(documentOf(thirds, { budget: 0.29 }, []).exitCode).toBe(7);
  });
});
