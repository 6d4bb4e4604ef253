import { didYouMean } from "../../provider/core/nearest";
import { openAccount, type Place } from "../account/open-account";
import { EXIT } from "../output/exit";
import { jsonOf } from "../output/json";
import { progress } from "../output/progress";
import { writeFileOf } from "../output/write-file";
import { csvOf } from "./csv";
import { isMain } from "./metrics";
import { markdownOf, textOf } from "./print";
import { type ResultsFilter, readResults } from "./read-results";
import type { ResultsDocument } from "./schema";

export interface ResultsOptions extends ResultsFilter, Place {
  /** Metrics of text and plots, by name; `all`. Default: the main ones of each layer. */
  readonly metric?: readonly string[];
  /** The file of the page with plots. */
  readonly html?: string;
  readonly format: "text" | "markdown" | "csv" | "json";
}

const DEFAULT_WINDOW = "1h";

/** Reads, prints and returns the exit code. */
export async function results({ format, metric, html, ...options }: ResultsOptions): Promise<number> {
  const period = withDefaultWindow(options);
  const { window, startDate, endDate } = period;
  let count = 0;
  const onResults = (more: number) => {
    count += more;
  };
  const read = async () => {
    const api = await openAccount(options);
    const found = await readResults(api, { ...options, ...period }, onResults);
    return { accountGroupId: api.scope, ...found };
  };
  const soFar = () => `reading results:${count ? ` ${count.toLocaleString("en-US")} in` : ""}`;
  const { test, layers, notes, accountGroupId } = await read().finally(progress(soFar));
  const document: ResultsDocument = {
    ...{ version: 1, accountGroupId, test },
    ...(window && { window }),
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
    ...{ layers: [...layers], notes: [...notes] },
  };
  const shown = withMetrics(document, metric);
  const print = {
    text: () => textOf(shown, process.stdout.columns),
    markdown: () => markdownOf(shown),
    csv: () => csvOf(metric ? shown : document),
    json: () => jsonOf(metric ? shown : document),
  };
  process.stdout.write(print[format]());
  if (html !== undefined) {
    const { resultsPage } = await import("./page/results-page.js");
    await writeFileOf("--html", html, resultsPage(shown));
    process.stderr.write(`The page is in ${html}.\n`);
  }
  return EXIT.good;
}

const withDefaultWindow = ({ window, startDate, endDate }: ResultsFilter) => ({
  window: window ?? (startDate ? undefined : DEFAULT_WINDOW),
  startDate,
  endDate,
});

/** Programs get all metrics, people the main ones, both those that they name. */
export function withMetrics(document: ResultsDocument, wanted?: readonly string[]): ResultsDocument {
  const known = [...new Set(document.layers.flatMap(({ series }) => series.map(({ metric }) => metric)))];
  const unknown = wanted?.find((one) => one !== "all" && !known.includes(one));
  if (unknown !== undefined && known.length) {
    throw new Error(
      `--metric: nothing has "${unknown}".${didYouMean(unknown, known)} There are: ${known.join(", ")}, all.`,
    );
  }
  const isShown = (layer: string, metric: string) =>
    wanted ? wanted.includes("all") || wanted.includes(metric) : isMain(layer, metric);
  return {
    ...document,
    layers: document.layers
      .map((one) => ({ ...one, series: one.series.filter(({ metric }) => isShown(one.layer, metric)) }))
      .filter(({ series }) => !wanted || series.length > 0),
  };
}
