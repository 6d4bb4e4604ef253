import { plain } from "./value";

/** A code span in a table cell: there even a bar inside code would end the cell. */
export function code(text: string): string {
  return fenced(
    plain(text)
      .replace(/\\(?=\|)/g, "\\\u200b")
      .replace(/\|/g, "\\|"),
  );
}

/** A code span: its fence is longer than any run of backticks inside. */
export function fenced(line: string): string {
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const pad = longest ? " " : "";
  return line.trim() === "" ? "" : `${fence}${pad}${line}${pad}${fence}`;
}

/** A foreign text outside of code, escaped so that it has no markup. */
export const inText = (text: string) => plain(text).replace(/[\\<>[\]@*_|`]/g, "\\$&");

export const address = (link: string) => link.replace(/[\s()<>|]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
