import { csvCell } from "../output/csv";
import type { ResultsDocument, Source } from "./schema";

const TITLES = ["date", "layer", "metric", "unit", "sourceId", "source", "of", "value"];

/** A line for each value, as sheets and data frames read it. What was not measured has none. */
export function csvOf({ layers }: ResultsDocument): string {
  const lines = layers.flatMap(({ layer, rounds, series }) =>
    series.flatMap(({ metric, unit = "", values, ...source }) => {
      const fixed = [layer, metric, unit, ...cellsOf(source)].map(csvCell).join(",");
      return values.flatMap((value, index) => (value === null ? [] : [`${rounds[index]},${fixed},${value}`]));
    }),
  );
  return `${[TITLES.join(","), ...lines].join("\n")}\n`;
}

const cellsOf = ({ agent, monitor, of = "" }: Source) => [
  agent?.agentId ?? monitor?.monitorId ?? "",
  agent?.agentName ?? monitor?.monitorName ?? "",
  of,
];
