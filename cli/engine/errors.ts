import type { Diagnostic } from "./plan";
import type { Ran } from "./run";
import { parseUrn } from "./urn";

/** The maximum number of error lines. */
const MAX_LINES = 10;

/** Why a preview failed, in the engine's words, in few lines. */
export function previewError({ code, signal, stderr }: Ran, diagnostics: readonly Diagnostic[]): Error {
  const errors = linesOf(diagnostics.filter(({ severity }) => severity === "error"));
  const specific = errors.length > 1 ? errors.filter((text) => text !== "preview failed") : errors;
  const lines = specific.length ? specific : [clean(stderr)].filter((text) => text !== "");
  const end = signal ? `was ended by ${signal}` : `ended with ${code}`;
  return new Error([`pulumi preview ${end}`, ...first(lines)].join("\n"));
}

/** Why resources could not be read. Then nothing is known of the others either: not all were read. */
export const readErrors = (errors: readonly Pick<Diagnostic, "urn" | "message">[]): Error =>
  new Error(["The account cannot be compared with the state", ...first(linesOf(errors))].join("\n"));

const first = (lines: readonly string[]): string[] => [
  ...lines.slice(0, MAX_LINES),
  ...(lines.length > MAX_LINES ? [`... and ${lines.length - MAX_LINES} more`] : []),
];

/** An incomplete plan proves nothing, so it must not count as "no drift". */
export function noPlanError(fault: string, { stderr }: Ran, version: string): Error {
  return new Error(
    [
      `pulumi preview ended with 0, but its output is not a complete plan: ${fault}`,
      'Expected: one JSON document with "steps", and a "changeSummary" that counts them.',
      `${version} answered. Whether anything drifted is not known. See what \`pulumi preview --refresh --json\` prints; 3.227 or newer is needed.`,
      ...(clean(stderr) ? [clean(stderr)] : []),
    ].join("\n"),
  );
}

/** One line for each message: a thousand resources may fail for the same reason. */
function linesOf(errors: readonly Pick<Diagnostic, "urn" | "message">[]): string[] {
  const resources = new Map<string, Set<string>>();
  for (const { urn, message } of errors) {
    const { kind, type, name } = parseUrn(urn ?? "");
    const known = resources.get(clean(message)) ?? new Set();
    resources.set(clean(message), name ? known.add(`${kind ?? type} ${name}`) : known);
  }
  return [...resources].map(([message, [first, ...others]]) => {
    const more = others.length ? ` and ${others.length} more` : "";
    return (first ? `${first}${more}: ` : "") + message;
  });
}

const clean = (text: string) =>
  text
    .trim()
    .replace(/^error: /, "")
    .replace(/^Preview failed: /, "");
