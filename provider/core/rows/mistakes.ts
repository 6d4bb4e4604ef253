import { isName } from "../quote";

/** One thing to correct in a table. */
export interface Mistake {
  /** The index of the row; -1 is the row of the headings. */
  readonly row: number;
  /** The heading of its column. */
  readonly column?: string | undefined;
  readonly message: string;
}

/** A table as people see it. */
export interface Sheet {
  readonly file?: string | undefined;
  /** The number that its first row has for people. */
  readonly firstRow?: number | undefined;
  readonly headings: readonly string[];
  /** The headings that messages may quote, because the program has them. */
  readonly known: readonly string[];
  /** The names of the rows, by index. */
  readonly names: ReadonlyMap<number, string | undefined>;
}

/** A spreadsheet has a row of headings; a document has entries with keys. */
const SHEET = { row: "row", rows: "rows", column: "column", first: 2, hasHeadings: true };
const DOCUMENT = { row: "entry", rows: "entries", column: "key", first: 1, hasHeadings: false };

export const wordsOf = (file = "") => (/\.(ya?ml|json)$/i.test(file) ? DOCUMENT : SHEET);

/** A line for each mistake, in the order of the rows. The same mistake in several rows is one line. */
export function listMistakes(sheet: Sheet, mistakes: readonly Mistake[]): string[] {
  const groups = new Map<string, Mistake[]>();
  for (const one of [...mistakes].sort((a, b) => a.row - b.row)) {
    const same = JSON.stringify([one.column, one.message]);
    groups.set(same, [...(groups.get(same) ?? []), one]);
  }
  return [...groups.values()].map((same) => {
    const [{ column, message }] = same as [Mistake];
    const place = [sheet.file, placeOf(sheet, same), column === undefined ? undefined : columnOf(sheet, column)];
    return `${place.filter((part) => part).join(", ")}: ${message}`;
  });
}

function placeOf({ file, firstRow, names }: Sheet, mistakes: readonly Mistake[]): string {
  const { row, rows, first } = wordsOf(file);
  const indexes = [...new Set(mistakes.map((one) => one.row))];
  const numbers = ranges(indexes.map((index) => index + (firstRow ?? first)).filter((number) => number > 0));
  if (indexes.length !== 1) return `${rows} ${numbers}`;
  const name = names.get(indexes[0] as number);
  return numbers && `${row} ${numbers}${name === undefined ? "" : ` "${name}"`}`;
}

/** `2-4, 7` */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(", ");
}

/** In a table without headings the first row of values is taken for them: such a text may be a secret. */
function columnOf({ file, headings, known }: Sheet, heading: string): string {
  const { column, hasHeadings } = wordsOf(file);
  if (isName(heading) || known.includes(heading)) return `${column} "${heading}"`;
  const index = headings.indexOf(heading);
  return `${column} ${hasHeadings ? letter(index) : index + 1}`;
}

/** A to Z, then AA. */
const letter = (index: number): string =>
  (index < 26 ? "" : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
