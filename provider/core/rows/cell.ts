import { type Field, fits } from "../field";
import { isPlainObject } from "../json";
import { fieldAt } from "../keys";
import { FLAGS } from "../mismatch";

/** Receives the reason why a text cannot be read. It never quotes the text, which may be a secret. */
export type Refuse = (why: string) => void;

/**
 * The value that a cell of a table means for a field. A text becomes what the field expects, at any depth; what is not
 * understood stays as it is, and `check` says what is expected.
 */
export function readCell(field: Field | undefined, cell: unknown, refuse: Refuse): unknown {
  if (!field) return cell;
  if (typeof cell === "string") return readText(field, cell, refuse);
  if (Array.isArray(cell)) return cell.map((one) => readCell(field.of, one, refuse));
  if (cell instanceof Date) return writtenDate(field, cell);
  if (isPlainObject(cell)) {
    return Object.fromEntries(
      Object.entries(cell).map(([key, one]) => [key, readCell(fieldAt(field, cell, key), one, refuse)]),
    );
  }
  // YAML reads ids and statuses as numbers.
  return isExact(cell) && !isScalarOf(field) ? readText(field, String(cell), refuse) : cell;
}

/** True for nothing, and for a text of blanks: a cell that is not set. */
export const isEmptyCell = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

const isExact = (cell: unknown) => Number.isSafeInteger(cell) || typeof cell === "bigint";
const isScalarOf = ({ shape }: Field) => shape === "integer" || shape === "number" || shape === "boolean";

const readText = (field: Field, text: string, refuse: Refuse): unknown => READERS[field.shape](text, field, refuse);

type Reader = (text: string, field: Field, refuse: Refuse) => unknown;

const readList: Reader = (text, field, refuse) =>
  readJson(text, field, refuse, "[", "]") ?? parts(text).map((part) => readCell(field.of, part, refuse));

const readObject: Reader = (text, field, refuse) => {
  const json = readJson(text, field, refuse, "{", "}");
  if (json !== undefined) return json;
  const pairs = parts(text).map((part) => /^([^=]+)=(.*)$/s.exec(part));
  const keys = pairs.map((pair) => pair?.[1]?.trim());
  if (keys.includes(undefined)) refuse('expects `name=value` pairs with ";" between them, or JSON in braces.');
  if (new Set(keys).size < keys.length) refuse("has a name twice. Keep one of the two.");
  const values = Object.fromEntries(pairs.map((pair, index) => [keys[index] ?? "", pair?.[2]?.trim()]));
  return readCell(field, values, refuse);
};

const READERS: Readonly<Record<Field["shape"], Reader>> = {
  string: (text, { values }) => (values ? text.trim() : text),
  boolean: (text) => readFlag(text.trim().toLowerCase()) ?? text,
  integer: (text) => (/^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : text),
  number: (text) => (/^[+-]?\d{1,15}(\.\d{1,15})?$/.test(text.trim()) ? Number(text) : text),
  list: readList,
  set: readList,
  map: readObject,
  object: readObject,
  shorthand: (text, field, refuse) => readJson(text, field, refuse, "{", "}") ?? text,
};

const readFlag = (word: string) => (Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined);

/** The parts of a text of several lines, or the parts between semicolons. */
const parts = (text: string) =>
  text
    .trim()
    .split(/\n/.test(text.trim()) ? /\r?\n/ : ";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function readJson(text: string, field: Field, refuse: Refuse, open: string, close: string): unknown {
  const json = text.trim();
  if (!json.startsWith(open) || !json.endsWith(close)) return undefined;
  try {
    return readCell(field, JSON.parse(json), refuse);
  } catch {
    // The message of JSON.parse quotes the text.
    refuse(`begins with ${open} and ends with ${close}, but is not JSON.`);
    return text;
  }
}

/** Some parsers make objects of dates. */
function writtenDate(field: Field, date: Date): unknown {
  if (Number.isNaN(date.getTime())) return date;
  const time = date.toISOString().replace(".000Z", "Z");
  return [time, time.slice(0, 10)].find((text) => fits(field, text)) ?? time;
}
