import { problemsOf } from "../check";
import type { Problem } from "../explain";
import type { Json, JsonObject } from "../json";
import { didYouMean } from "../nearest";
import { isEmptyCell } from "./cell";
import { rowArgs } from "./row-args";
import type { Completed, InputColumns, RowMistake, RowsSpec } from "./rows-spec";
import { trackReads } from "./track-reads";

/** What a row of a table says. */
export interface ReadRow {
  readonly name?: string | undefined;
  /** The columns that the name is made of. */
  readonly nameColumns: readonly string[];
  readonly completed?: Completed | undefined;
  /** The name of the object, if it is unique in its scope. */
  readonly objectName?: string | undefined;
  readonly scope?: Json | undefined;
  readonly mistakes: readonly RowMistake[];
  readonly errors: readonly Error[];
}

/** Reads the name and the args of a row. `reads` gets the columns that the program reads itself. */
export function readRow(spec: RowsSpec, columns: InputColumns, row: JsonObject, reads: Set<string>): ReadRow {
  const { definition, defaults, complete, known } = spec;
  const errors: Error[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)));
      return undefined;
    }
  };
  const nameReads = new Set<string>();
  const name = attempt(() => nameOf(spec, trackReads(row, nameReads)));
  const isNameless = name === undefined && errors.length === 0;
  const cells = rowArgs(definition, columns, row, defaults);
  const completed = attempt(() => complete(trackReads(row, reads), cells.args));
  for (const column of nameReads) reads.add(column);

  const { nameInput } = definition;
  const given = {
    ...(nameInput && name !== undefined && { [nameInput]: name }),
    ...known(completed?.args ?? { ...defaults, ...cells.args }),
  };
  const refused = new Set(cells.mistakes.map(({ column }) => column));
  const { inputs, problems } = problemsOf(definition, given);
  // Without the program's part of the args, only what the cells set can be checked.
  const isCell = ({ column }: RowMistake) => column !== undefined && !isEmptyCell(row[column]);
  const mistakes = [
    ...(isNameless ? [nameless(row, [...nameReads])] : []),
    ...errors.map(({ message }) => ({ message })),
    ...cells.mistakes,
    ...problems
      .map((problem) => atColumn(columns, problem))
      .filter((one) => !refused.has(one.column) && (completed || isCell(one))),
  ];
  const objectName = mistakes.length === 0 ? definition.uniqueName?.nameOf(inputs) : undefined;
  const scope = definition.scope && inputs[definition.scope.input];
  return { name, nameColumns: [...nameReads], completed, objectName, scope, mistakes, errors };
}

/** The name of a row; undefined if it has none. */
function nameOf({ name }: RowsSpec, row: JsonObject): string | undefined {
  const given = typeof name === "string" ? row[name] : name(row as never);
  if (typeof given !== "string" && typeof given !== "number") return undefined;
  return String(given).trim() || undefined;
}

function nameless(row: JsonObject, columns: readonly string[]): RowMistake {
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return { message: NAMELESS };
  const hint = Object.hasOwn(row, column) ? "" : didYouMean(column, Object.keys(row));
  return { column, message: `${NAMELESS}${hint}` };
}
const NAMELESS = "gives the row no name, and each row needs one.";

/** A problem with the args, at the column that sets them. */
function atColumn(columns: InputColumns, { path, message }: Problem): RowMistake {
  const [nearest] = [...columns]
    .map(([column, its]) => ({ column, input: its.join(".") }))
    .filter(({ input }) => path === input || path.startsWith(`${input}.`) || path.startsWith(`${input}[`))
    .sort((a, b) => b.input.length - a.input.length);
  return { column: nearest?.column, message: path === nearest?.input ? message : `${path}: ${message}` };
}
