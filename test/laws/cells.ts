import fc, { type Arbitrary } from "fast-check";
import type { Field, Fields } from "../../provider/core/field";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { fieldAt } from "../../provider/core/keys";

/** Cells by heading. */
type Cells = Record<string, Json>;

const isBlank = (text: string) => text.trim() === "";
/** A text that may stand beside others in one cell. */
const isPart = (value: Json): value is string | number | boolean =>
  typeof value === "string"
    ? !isBlank(value) && value === value.trim() && !/[;\n]/.test(value)
    : typeof value !== "object";
const isKey = (key: string) => isPart(key) && !key.includes("=");
const isInBrackets = (text: string) => /^(\[.*\]|\{.*\})$/s.test(text);

/** True for a value that a cell can hold: an empty cell is not set. */
export const hasTextForm = (value: Json): boolean => typeof value !== "string" || !isBlank(value);

/** The args as a row of a table: each input in one of the forms that a cell or several cells may have. */
export const anyRow = (fields: Fields, args: JsonObject): Arbitrary<Cells> =>
  fc.tuple(...Object.entries(args).map(([name, value]) => anyCells(fields[name], name, value))).map(merged);

function anyCells(field: Field | undefined, heading: string, value: Json): Arbitrary<Cells> {
  const cell = anyCell(field, heading, value);
  const inside = isJsonObject(value) ? Object.entries(value) : [];
  const hasColumns = inside.length > 0 && inside.every(([key, inner]) => isPart(key) && hasTextForm(inner));
  if (!hasColumns || field?.shape === "set" || field?.shape === "list") return cell;
  // In a map the rest of a heading is the key.
  const cellsOf = field?.shape === "map" ? anyCell : anyCells;
  const columns = inside.map(([key, inner]) => cellsOf(fieldAt(field, value, key), `${heading}.${key}`, inner));
  return fc.oneof(cell, fc.tuple(...columns).map(merged));
}

const anyCell = (field: Field | undefined, heading: string, value: Json): Arbitrary<Cells> =>
  fc.constantFrom(...texts(field, value), value).map((cell) => ({ [heading]: cell }));

const merged = (cells: readonly Cells[]): Cells => Object.assign({}, ...cells);

/** The texts that mean a value. */
function texts(field: Field | undefined, value: Json): string[] {
  if (typeof value === "string") return field?.values?.length ? [value, ` ${value} `] : [value];
  if (typeof value === "boolean") return [`${value}`, ` ${value}`.toUpperCase(), value ? "yes" : "no"];
  if (typeof value === "number") return [`${value}`, ` ${value} `];
  const json = [JSON.stringify(value), JSON.stringify(value, null, 1)];
  const parts = Array.isArray(value) ? value.filter(isPart).map(String) : pairs(value as JsonObject);
  const isComplete = parts.length === Object.keys(value ?? {}).length && parts.length > 0;
  const joined = [parts.join(";"), ` ${parts.join(" ; ")};`, parts.join("\r\n")].filter(
    (text) => !isInBrackets(text.trim()),
  );
  return isComplete ? [...json, ...joined] : json;
}

const pairs = (value: JsonObject): string[] =>
  Object.entries(value).flatMap(([key, inner]) => (isKey(key) && isPart(inner) ? [`${key}=${inner}`] : []));
