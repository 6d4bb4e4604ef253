import type * as pulumi from "@pulumi/pulumi";
import { type NamedArgs, readRows } from "../../core/rows/read-rows";
import type { RowsSpec } from "../../core/rows/rows-spec";
import { definitionOf } from "../resource";
import { userError } from "../user-error";
import { merged, withUnknowns } from "./args";
import { ResourcesByName } from "./resources-by-name";

/** How rows become resources. */
export interface RowsOptions<Args extends object, Row extends object> {
  /** The heading of the column with the names of the resources, or a function that names a row. Names are unique. */
  name: (keyof Row & string) | ((row: Row) => string | undefined);
  /**
   * The file of the rows, for messages. A name that ends in `.yaml`, `.yml` or `.json` stands for a list of entries:
   * they are counted from 1.
   * @example "tests.csv"
   * @defaultValue messages name no file
   */
  file?: string;
  /**
   * The number of the first row in messages.
   * @defaultValue 2, because a sheet begins with its headings; 1 in YAML and JSON
   */
  firstRow?: number;
  /**
   * The inputs of columns whose headings are no names of inputs: `{ "Test URL": "url" }`. With false, the column sets
   * no input.
   * @defaultValue a heading is the name of an input, `interval` or `auth.url`
   */
  columns?: { [heading: string]: InputPath<Args> | false };
  /**
   * The args of every row; the cells of a row come before them. Objects and maps are merged key by key.
   * @defaultValue {}
   */
  defaults?: Partial<Args>;
  /**
   * Makes the args of a row, from the row and what its cells and the defaults set:
   * `(row, args) => ({ ...args, alertRules: [rules.require(row.rule).id] })`. An error in it is a mistake of the row.
   * @defaultValue the args as they are
   */
  args?: (row: Row, args: Partial<Args>) => Partial<Args>;
  /**
   * Pulumi's options of the resources, or a function that returns those of a row.
   * @defaultValue {}
   */
  opts?: pulumi.CustomResourceOptions | ((row: Row) => pulumi.CustomResourceOptions);
}

type InputPath<Args> = (Args extends unknown ? keyof Args & string : never) | `${string}.${string}`;

/** Parsers return rows of any type, or of an unknown one. */
// biome-ignore lint/suspicious/noExplicitAny: only the parser knows the cells of such a row; with unknown every `(row) => row.name` would need a cast
type RowOf<Row> = unknown extends Row ? Record<string, any> : Row extends object ? Row : never;

/** A class of this package. */
type ClassOf<Args, R> = new (name: string, args: Args, opts?: pulumi.CustomResourceOptions) => R;

/**
 * Makes a resource of each row of a table: objects of texts, as a CSV parser returns them, or of values, as a YAML
 * parser does. Headings are names of inputs, and texts become what these expect: `300`, `true`, `3;5` for a list,
 * `a=1;b=2` for a map, or JSON. Empty cells and rows are not set. All mistakes of all rows are one error; each has the
 * file, the row and the column. A column that sets nothing is a mistake, unless `name` or `args` read it.
 */
export function fromRows<Args extends object, R extends pulumi.CustomResource, Row>(
  resourceClass: ClassOf<Args, R>,
  rows: readonly Row[],
  options: RowsOptions<NoInfer<Args>, RowOf<NoInfer<Row>>>,
): ResourcesByName<R> {
  const { defaults = {}, args: change, opts, ...table } = options;
  const definition = definitionOf(resourceClass);
  if (!definition) throw userError("fromRows: the first argument must be a class of this package.");
  const spec: RowsSpec = {
    ...table,
    definition,
    defaults: withUnknowns(defaults),
    complete(row, cells) {
      const args = merged(defaults, cells) as Partial<Args>;
      return {
        args: change ? change(row as RowOf<Row>, args) : args,
        opts: typeof opts === "function" ? opts(row as RowOf<Row>) : opts,
      };
    },
    known: withUnknowns,
  };
  const resources = namedArgs(spec, rows).map(
    ({ name, args, opts }) =>
      [name, new resourceClass(name, args as Args, opts as pulumi.CustomResourceOptions)] as const,
  );
  return new ResourcesByName(definition.kind, resources);
}

function namedArgs(spec: RowsSpec, rows: readonly unknown[]): NamedArgs[] {
  try {
    return readRows(spec, rows);
  } catch (error) {
    throw userError((error as Error).message, (error as Error).cause);
  }
}
