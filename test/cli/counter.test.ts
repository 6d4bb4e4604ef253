import { describe, expect, it, vi } from "vitest";
import { counter, timeLeft } from "../../cli/output/counter";

describe("progress of long work", () => {
  it.each([
    [0, 10, 1000, ""],
    [10, 10, 1000, ""],
    [1, 10, 1000, ", about 9 s left"],
    [240, 1200, 60_000, ", about 4 min left"],
  ])("%i of %i after %i ms: %j", (done, total, elapsed, text) => {
    expect(timeLeft(done, total, elapsed)).toBe(text);
  });

  it("is a changing line on a terminal, and a line now and then elsewhere", () => {
    vi.useFakeTimers();
    const [written, logged]: [string[], string[]] = [[], []];
    const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
    for (const isTTY of [true, false]) {
      const count = counter("reading", 3, (line) => logged.push(line), { isTTY, write });
      count.step();
      vi.advanceTimersByTime(15_000);
      count.end();
    }
    vi.useRealTimers();
    expect(written.join("")).toContain("reading: 1 of 3, about ");
    expect(logged).toEqual([
      "reading: 1 of 3",
      expect.stringMatching(/^reading: 1 of 3, about \d+ s left$/),
      "reading: 1 of 3",
    ]);
  });
});
