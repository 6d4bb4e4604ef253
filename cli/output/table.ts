import { inText } from "./code-span";
import { plain } from "./value";

export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
  /** Its cells are never shortened: ids. */
  readonly isWhole?: boolean;
}

/** A shortened cell still says something. */
const LEAST = 12;

/**
 * Rows below their titles. A column is as wide as its longest cell. If the terminal is narrower, the widest texts are
 * shortened first, and what still does not fit is clipped. `width` 0: no terminal, nothing is shortened.
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width = 0): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(plain))];
  const longest = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const widths = width ? shortened(columns, longest, width - 2 * (columns.length - 1)) : longest;
  return lines
    .map((line) => {
      const cells = line.map((cell, index) => {
        const most = widths[index] ?? 0;
        const fitting = clipped(cell, most);
        return columns[index]?.isNumber ? fitting.padStart(most) : fitting.padEnd(most);
      });
      const whole = cells.join("  ").trimEnd();
      return width ? clipped(whole, width) : whole;
    })
    .join("\n");
}

const clipped = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function shortened(columns: readonly Column[], longest: readonly number[], room: number): number[] {
  const widths = [...longest];
  const mayShrink = (index: number) =>
    !columns[index]?.isNumber && !columns[index]?.isWhole && (widths[index] ?? 0) > LEAST;
  for (let excess = widths.reduce((all, one) => all + one, 0) - room; excess > 0; excess--) {
    const widest = [...widths.keys()].filter(mayShrink).sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const rule = columns.map(({ isNumber }) => (isNumber ? "---:" : "---"));
  const lines = [columns.map(({ title }) => title), rule, ...rows.map((row) => row.map(inText))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
