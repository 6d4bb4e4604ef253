import { time } from "../output/authorship";
import { inText } from "../output/code-span";
import { counted } from "../output/counted";
import { type Column, markdownTable, textTable } from "../output/table";
import { plain } from "../output/value";
import { number } from "./number";
import { periodOf } from "./period";
import {
  commonOf,
  metricOf,
  nameOf,
  type ResultsDocument,
  type Series,
  type ShownLayer,
  textOfError,
  withoutCommon,
} from "./schema";
import { sparkline } from "./sparkline";

/** How a format writes. */
interface Style {
  title(text: string): string;
  table(columns: readonly Column[], rows: readonly (readonly string[])[]): string;
  text(text: string): string;
  /** What is left for a sparkline beside columns of this width. */
  room(beside: number): number;
}

/** Rows of a layer: a network has hundreds of monitors. */
const MAX_ROWS = 60;
const MAX_ERRORS = 10;
const [LEAST, MOST] = [8, 60];

export function textOf(document: ResultsDocument, width = 0): string {
  const blocks = blocksOf(document, {
    title: (text) => text,
    table: (columns, rows) => textTable(columns, rows, width),
    text: plain,
    room: (beside) => (width ? Math.max(LEAST, Math.min(MOST, width - beside)) : 30),
  });
  return `${blocks.join("\n\n")}\n`;
}

export function markdownOf(document: ResultsDocument): string {
  const blocks = blocksOf(document, {
    title: (text) => `#### ${text}`,
    table: markdownTable,
    text: inText,
    room: () => 20,
  });
  return `${["### ThousandEyes results", ...blocks].join("\n\n")}\n`;
}

function blocksOf(document: ResultsDocument, style: Style): string[] {
  const { test, layers, notes } = document;
  const measured = layers.filter(({ rounds }) => rounds.length > 0);
  const head = `${test.testName} (${test.type}), ${periodOf(document)}`;
  const empty = measured.length ? [] : ["Nothing was measured."];
  return [style.text(head), ...empty, ...measured.flatMap((one) => layerBlocks(one, style)), ...notes.map(style.text)];
}

const TITLES = ["metric", "measured by", "min", "mean", "max", "last", "trend"];

function layerBlocks(shown: ShownLayer, style: Style): string[] {
  const { layer, rounds, errors } = shown;
  const common = commonOf(shown);
  const { series } = withoutCommon(shown);
  const columns = TITLES.map((title, index): Column => ({ title, isNumber: index > 1 && index < 6 }));
  const first = series.slice(0, MAX_ROWS);
  const cells = first.map(cellsOf);
  const beside = columns
    .slice(0, -1)
    .map(({ title }, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)) + 2);
  const room = style.room(beside.reduce((sum, one) => sum + one, 0));
  const rows = first.map(({ values }, index) => [...(cells[index] ?? []), sparkline(values, room)]);
  const hidden = series.length - first.length;
  return [
    style.title(`${layer}: ${counted(rounds.length, "rounds")}${common ? `, ${style.text(common)}` : ""}`),
    ...(rows.length ? [style.table(columns, rows)] : []),
    ...(hidden > 0 ? [`... and ${counted(hidden, "more rows")}: --agents, --metric, --json.`] : []),
    ...errorBlocks(errors, style),
  ];
}

const cellsOf = (series: Series): string[] => [
  metricOf(series),
  nameOf(series),
  ...[series.min, series.mean, series.max, series.last].map(number),
];

/** The last ones. */
function errorBlocks(errors: ShownLayer["errors"], { table }: Style): string[] {
  if (!errors.length) return [];
  const columns = ["time", "measured by", "error"].map((title) => ({ title }));
  const shown = errors.slice(-MAX_ERRORS);
  const more = errors.length > shown.length ? `, the last ${shown.length} of them` : "";
  return [
    `${counted(errors.length, "errors")}${more}:`,
    table(
      columns,
      shown.map((one) => [time(one.date), nameOf(one), textOfError(one)]),
    ),
  ];
}
