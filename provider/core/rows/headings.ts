import type { JsonObject } from "../json";
import { isEmptyCell } from "./cell";
import { type Target, targetOf } from "./input-paths";
import { type Mistake, wordsOf } from "./mistakes";
import type { InputColumns, RowsSpec } from "./rows-spec";

/** The headings of a table, and what each of them sets. */
export interface Headings {
  readonly all: readonly string[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly columns: InputColumns;
}

export function readHeadings({ definition, columns = {} }: RowsSpec, table: readonly JsonObject[]): Headings {
  const renamed = new Map(Object.entries(columns));
  const all = [...new Set(table.flatMap((row) => Object.keys(row)))];
  const inputs = all.filter((heading) => renamed.get(heading) !== false);
  const kind = { ...definition, keys: definition.fields };
  const targets = new Map(inputs.map((heading) => [heading, targetOf(kind, renamed.get(heading) || heading)] as const));
  const inputColumns = [...targets].flatMap(([heading, target]) =>
    "path" in target ? [[heading, target.path] as const] : [],
  );
  return { all, targets, columns: new Map(inputColumns) };
}

/** Columns that neither set an input nor are read by the program. They would be lost in silence. */
export function unusedColumns(
  { file, columns = {} }: RowsSpec,
  { targets }: Headings,
  table: readonly JsonObject[],
  reads: ReadonlySet<string>,
): Mistake[] {
  const renamed = new Map(Object.entries(columns));
  return [...targets].flatMap(([column, target]) => {
    const input = renamed.get(column);
    if ("path" in target || (reads.has(column) && !input)) return [];
    const rows = [...table.entries()].filter(([, row]) => Object.hasOwn(row, column));
    // Spreadsheets export columns without a heading and without content.
    if (column === "" && rows.every(([, row]) => isEmptyCell(row[column]))) return [];
    const message = `${input ? `\`columns\` names "${input}", which ` : ""}${target.why}${input ? "" : ADVICE}`;
    const places = wordsOf(file).hasHeadings ? [-1] : rows.map(([index]) => index);
    return places.map((row) => ({ row, column, message }));
  });
}

const ADVICE = " Rename the column, or say in `columns` which input it sets, or false if it sets none.";
