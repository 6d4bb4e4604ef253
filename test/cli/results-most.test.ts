import { describe, expect, it } from "vitest";
import type { Period } from "../../cli/account/period";
import { assertFew, upToMost } from "../../cli/results/most";

const NOON = Date.parse("2026-11-27T12:00:00Z");

describe("too many results", () => {
  const test = { interval: 60, createdDate: "2020-01-01T00:00:00Z" };
  const few =
    (period: Period, of: object = test) =>
    () =>
      assertFew({ ...of }, ["http-server", "bgp"], period, NOON);

  it("are refused at once: such a period would be read for hours, and fill the memory", () => {
    expect(few({ window: "9999d" })).toThrow(
      /^--window: these are 3,[\d,]+ results of each agent, and 500,000 can be read\. Take a shorter period, or/,
    );
    expect(few({ startDate: "2024-01-01T00:00:00Z" })).toThrow(/^--start-date: /);
    expect(few({ window: "90d" })).not.toThrow();
    expect(few({ startDate: "2026-11-01T00:00:00Z", endDate: "2046-11-01T00:00:00Z" })).not.toThrow();
  });

  it("are not those of a test that was not there, or of which nobody knows how often it runs", () => {
    expect(few({ window: "9999d" }, { ...test, createdDate: "2026-11-01T00:00:00Z" })).not.toThrow();
    expect(few({ window: "9999d" }, {})).not.toThrow();
    expect(few({ window: "9999d" }, { interval: 3600 })).not.toThrow();
  });

  it("are refused where they turn out to be, of whatever layers and agents", () => {
    const heard: number[] = [];
    const count = upToMost((more) => heard.push(more));
    count(500_000);
    expect(() => count(1)).toThrow("results: these are more than 500,000 results. Take a shorter period, or");
    expect(heard).toEqual([500_000]);
  });
});
