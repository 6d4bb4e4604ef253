import type { Definition } from "../define";
import type { JsonObject } from "../json";
import { fieldsOf } from "../keys";
import { isEmptyCell, readCell } from "./cell";
import { assemble, fieldAlong, overlaps } from "./input-paths";
import type { InputColumns, RowMistake } from "./rows-spec";

/** The args that the cells of a row set. The defaults may decide which variant of the kind it is. */
export function rowArgs(definition: Definition, columns: InputColumns, row: JsonObject, defaults: JsonObject) {
  const mistakes: RowMistake[] = [];
  const set = Object.entries(row).flatMap(([column, value]) => {
    const path = columns.get(column);
    return path && !isEmptyCell(value) ? [{ column, path, value }] : [];
  });
  for (const [index, { column, path }] of set.entries()) {
    const twin = set.slice(0, index).find((other) => overlaps(path, other.path) || overlaps(other.path, path));
    if (twin) mistakes.push({ column, message: `sets ${path.join(".")}, as another column does. Empty one of them.` });
  }
  const fields = fieldsOf(definition, trimTexts(assemble(set)), defaults);
  const values = set.map(({ column, path, value }) => {
    const refuse = (message: string) => mistakes.push({ column, message });
    return { path, value: readCell(fieldAlong(fields, path), value, refuse) };
  });
  return { args: assemble(values), mistakes };
}

/** The word of a variant may have blanks around it. */
const trimTexts = (args: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === "string" ? value.trim() : value]),
  );
