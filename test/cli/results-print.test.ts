import { describe, expect, it } from "vitest";
import { resultsCommand } from "../../cli/commands/results";
import { csvOf } from "../../cli/results/csv";
import { number } from "../../cli/results/number";
import { markdownOf, textOf } from "../../cli/results/print";
import { withMetrics } from "../../cli/results/results";
import type { ResultsDocument } from "../../cli/results/schema";
import { sparkline } from "../../cli/results/sparkline";
import { parsed } from "./parsed";

const AID = "281474976710706";

describe("what is printed", () => {
  const document = (agentName: string): ResultsDocument => {
    const agent = { agentId: "3", agentName };
    const series = {
      metric: "responseTime",
      unit: "ms",
      agent,
      min: 1,
      mean: 2,
      max: 3,
      last: 3,
      values: [1, null, 3],
    };
    const rounds = ["2026-11-27T11:00:00Z", "2026-11-27T11:05:00Z", "2026-11-27T11:10:00Z"];
    const test = { testId: "7", testName: "shop|\u001b[31m", type: "http-server" };
    const layers = [
      { layer: "http-server", rounds, series: [series, { ...series, metric: "throughput" }], errors: [] },
    ];
    return { version: 1, accountGroupId: AID, window: "1h", test, layers, notes: [] };
  };

  it("fits the terminal, and has no control characters and no foreign markup", () => {
    const shown = withMetrics(document("a|b\u001b[31m"));
    expect(textOf(shown, 60)).toMatchInlineSnapshot(`
      "shop| [31m (http-server), 2026-11-27 11:00:00 UTC to 2026-11-27 11:10:00 UTC

      http-server: 3 rounds

      metric           measured by  min  mean  max  last  trend
      responseTime ms  a|b [31m       1     2    3     3  ▁ █
      "
    `);
    const table = textOf(shown, 40).split("\n").slice(-3, -1);
    expect(table.map(({ length }) => length)).toEqual([40, 40]);
    expect(markdownOf(shown)).toContain("| responseTime ms | a\\|b \\[31m | 1 | 2 | 3 | 3 | ▁ █ |");
  });

  it("has the main metrics, or those that are asked for", () => {
    const metrics = (wanted?: string[]) =>
      withMetrics(document("a"), wanted).layers.flatMap(({ series }) => series.map(({ metric }) => metric));
    expect(metrics()).toEqual(["responseTime"]);
    expect(metrics(["throughput"])).toEqual(["throughput"]);
    expect(metrics(["all"])).toEqual(["responseTime", "throughput"]);
    expect(() => metrics(["througput"])).toThrow('--metric: nothing has "througput". Did you mean "throughput"?');
  });

  it("as CSV has a line for each value, quoted where it must be, and no formula of somebody else", () => {
    expect(csvOf(withMetrics(document('=cmd|"x", y')))).toBe(
      [
        "date,layer,metric,unit,sourceId,source,of,value",
        `2026-11-27T11:00:00Z,http-server,responseTime,ms,3,"'=cmd|""x"", y",,1`,
        `2026-11-27T11:10:00Z,http-server,responseTime,ms,3,"'=cmd|""x"", y",,3`,
        "",
      ].join("\n"),
    );
  });

  it.each([
    [[0, 1, 2, 3, 4, 5, 6, 7], 20, "▁▂▃▄▅▆▇█"],
    [[5, 5, 5], 20, "▄▄▄"],
    [[0, 0], 20, "▁▁"],
    [[1, null, 2], 20, "▁ █"],
    [[], 20, ""],
    // A peak among a hundred values is seen in ten columns.
    [Array.from({ length: 100 }, (_, index) => (index === 57 ? 9 : 1)), 10, "▁▁▁▁▁█▁▁▁▁"],
  ])("a trend of %j in %i columns", (values, width, line) => expect(sparkline(values, width)).toBe(line));

  it.each([
    [167.04, "167"],
    [16.55, "16.6"],
    [4.351, "4.35"],
    [0.0768, "0.077"],
    [0, "0"],
    [403301, "403301"],
  ])("the number %d", (value, text) => expect(number(value)).toBe(text));
});

describe("the options", () => {
  it("take one document at a time", () => {
    const parse = (...args: string[]) => parsed(resultsCommand(), args);
    expect(() => parse("shop", "--csv", "--json")).toThrow("cannot be used with");
    expect(() => parse()).toThrow("missing required argument");
    expect(() => parse("shop", "--window", "12")).toThrow("a number with its unit");
  });
});
