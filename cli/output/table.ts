import { inText } from "./code-span";
import { plain } from "./value";

export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
}

/** Rows below their titles. A column is as wide as its longest cell; what is wider than the terminal is clipped. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width = 0): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(plain))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) => {
      const cells = line.map((cell, index) =>
        columns[index]?.isNumber ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      );
      const whole = cells.join("  ").trimEnd();
      return width && whole.length > width ? `${whole.slice(0, width - 1)}…` : whole;
    })
    .join("\n");
}

export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const rule = columns.map(({ isNumber }) => (isNumber ? "---:" : "---"));
  const lines = [columns.map(({ title }) => title), rule, ...rows.map((row) => row.map(inText))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
