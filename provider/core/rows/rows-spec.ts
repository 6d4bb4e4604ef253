import type { Definition } from "../define";
import type { JsonObject } from "../json";
import type { Mistake } from "./mistakes";

/** How a table becomes args. */
export interface RowsSpec {
  readonly definition: Definition;
  readonly file?: string | undefined;
  readonly firstRow?: number | undefined;
  /** Headings to inputs; false for a column that is no input. */
  readonly columns?: Readonly<Record<string, string | false | undefined>> | undefined;
  /** The heading of the names, or a function that names a row. */
  readonly name: string | ((row: never) => unknown);
  /** Values that may decide the variant of a kind. */
  readonly defaults: JsonObject;
  /** The args and the options of a row, from the args that its cells set. */
  complete(row: object, args: JsonObject): Completed;
  /** The args with an unknown value in the place of each promise and output. */
  known(args: object): JsonObject;
}

/** What the program makes of a row. */
export interface Completed {
  readonly args: object;
  readonly opts: unknown;
}

/** The columns that set inputs: heading to path. */
export type InputColumns = ReadonlyMap<string, readonly string[]>;

/** A mistake in the row that is read. */
export type RowMistake = Omit<Mistake, "row">;
