import { isJsonObject, type JsonObject } from "../json";
import { isEmptyCell } from "./cell";
import { duplicateNames } from "./duplicate-names";
import { readHeadings, unusedColumns } from "./headings";
import { listMistakes, type Mistake } from "./mistakes";
import { readRow } from "./read-row";
import type { Completed, RowsSpec } from "./rows-spec";

/** A row that can become an object. */
export interface NamedArgs extends Completed {
  readonly name: string;
}

/** The names and args of all rows. Throws one error that lists every mistake in all of them. */
export function readRows(spec: RowsSpec, rows: readonly unknown[]): NamedArgs[] {
  if (!Array.isArray(rows)) throw new Error(`${spec.definition.kind} from rows: ${NO_ROWS}`);
  const table = rows.map((row) => (isJsonObject(row) ? trimHeadings(row) : {}));
  const headings = readHeadings(spec, table);
  const reads = new Set<string>();
  const read = [...table.entries()]
    // Spreadsheets export rows without content.
    .filter(([, row]) => !Object.values(row).every(isEmptyCell))
    .map(([index, row]) => ({ index, ...readRow(spec, headings.columns, row, reads) }));

  const mistakes: Mistake[] = [
    ...[...rows.entries()].flatMap(([row, one]) => whyNoRow(one).map((message) => ({ row, message }))),
    // A function that failed on all rows has not read all the columns it uses.
    ...(read.some(({ completed }) => completed) ? unusedColumns(spec, headings, table, reads) : []),
    ...read.flatMap(({ index, mistakes }) => mistakes.map((one) => ({ row: index, ...one }))),
    ...duplicateNames(read, spec.definition.uniqueName),
  ];
  if (mistakes.length === 0) return read.map(({ name, completed }) => ({ name, ...completed }) as NamedArgs);

  const names = new Map(read.map(({ index, name }) => [index, name]));
  const known = [...Object.keys(spec.columns ?? {}), ...reads];
  const lines = listMistakes({ ...spec, headings: headings.all, known, names }, mistakes);
  const count = lines.length === 1 ? "a mistake" : `${lines.length} mistakes`;
  const text = `${spec.definition.kind} from rows: ${count}.\n${lines.map((line) => `  ${line}`).join("\n")}`;
  throw new Error(text, { cause: read.flatMap(({ errors }) => errors)[0] });
}

const NO_ROWS = "the second argument must be the list of rows, as the parser returns it.";

/** A file of some programs begins with a byte order mark, which becomes a part of the first heading. */
const trimHeadings = (row: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(row).map(([heading, cell]) => [heading.trim(), cell]));

function whyNoRow(row: unknown): string[] {
  if (!isJsonObject(row)) return ["is no object with a property for each column. With csv-parse, set `columns: true`."];
  const headings = Object.keys(row).map((heading) => heading.trim());
  return new Set(headings).size < headings.length ? ["has two columns with the same heading."] : [];
}
