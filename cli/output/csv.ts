import { plainLines } from "./value";

/**
 * RFC 4180, without control characters beside line ends: a terminal would obey them. A sheet takes a text that begins like
 * this for a formula: an apostrophe before it keeps it a text.
 */
export function csvCell(value: string): string {
  const text = plainLines(value);
  const safe = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
