import type { Field } from "../field";
import { text } from "./scalars";

/**
 * Line endings and a byte order mark have no meaning: a checkout on Windows has CRLF, one on Linux has LF. The
 * canonical form, which is sent, has LF and no byte order mark.
 */
const unified = (written: string) => written.replace(/^\uFEFF+/, "").replace(/\r+\n/g, "\n");

/** A text of several lines. If an answer differs only in line endings, the known spelling stays. Default: empty. */
export function lines(): Field<string> {
  const plain = text({ type: "text", canonical: unified });
  const isSame = (answer: string, known: unknown) => typeof known === "string" && unified(known) === unified(answer);
  return { ...plain, read: (answer, known) => (isSame(String(answer), known) ? String(known) : plain.read(answer)) };
}
