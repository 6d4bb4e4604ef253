import type { Field } from "../field";
import { text } from "./scalars";

/**
 * Where lines end has no meaning, nor has a mark of the byte order: a checkout on Windows has CRLF, one on Linux LF. The
 * canonical form, which is sent, has LF and no mark.
 */
const unified = (written: string) => written.replace(/^\uFEFF+/, "").replace(/\r+\n/g, "\n");

/** A text of several lines. What an answer spells otherwise stays as it is known. Default: empty. */
export function lines(): Field<string> {
  const plain = text({ type: "text", canonical: unified });
  const isSame = (answer: string, known: unknown) => typeof known === "string" && unified(known) === unified(answer);
  return { ...plain, read: (answer, known) => (isSame(String(answer), known) ? String(known) : plain.read(answer)) };
}
