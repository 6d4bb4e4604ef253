import { plain } from "../../output/value";
import { groups, joined } from "../join";
import { nameOf, type Series, type ShownLayer } from "../schema";

/** Lines in one plot: more of them nobody can tell apart. The tables have all. */
const MAX_LINES = 16;

/** Points in a line: a screen has no more, and the page stays small. */
const MAX_POINTS = 1000;

/** What the program of the page draws. */
export interface Plot {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** From 0 to 100, whatever was measured. */
  readonly isShare: boolean;
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** How many lines there would be. */
  readonly total: number;
}

/** Of these, a hundred is good: a line near the top of the plot should look good. Losses are not among them. */
const SHARES = ["availability", "completion", "reachability"];

/** A plot for each metric. */
export function plotsOf({ layer, series }: ShownLayer): Plot[] {
  const metrics = [...new Set(series.map(({ metric }) => metric))];
  return metrics.map((metric) => {
    const all = series.filter((one) => one.metric === metric);
    return {
      ...{ id: `${layer}-${metric}`, name: metric, unit: all[0]?.unit ?? "" },
      ...{ isShare: SHARES.includes(metric), total: all.length },
      series: all
        .slice(0, MAX_LINES)
        .map((one) => ({ name: plain(nameOf(one)), values: joined(one.values, MAX_POINTS).map(rounded) })),
    };
  });
}

/** A pixel needs no more. */
const rounded = (value: Series["values"][number]) => (value === null ? null : Math.round(value * 1000) / 1000);

/** The times of the points, in seconds since 1970: of the first of the rounds that share one. */
export const timesOf = ({ rounds }: ShownLayer): number[] =>
  groups(rounds, MAX_POINTS).map(([first = ""]) => Date.parse(first) / 1000);

/** How many rounds share a point, about. */
export const roundsInPoint = ({ rounds }: ShownLayer): number => Math.ceil(rounds.length / MAX_POINTS);
