import { type Diagnostic, type Digest, named } from "./digest";
import type { Ran } from "./engine";

/** Of many that fail alike, the first tell enough. */
const MOST = 10;

/** What the engine says went wrong, in as few lines as it takes. */
export function trouble({ code, signal, stderr }: Ran, digest: Pick<Digest, "diagnostics"> | undefined): Error {
  const told = lines((digest?.diagnostics ?? []).filter(({ severity }) => severity === "error"));
  const telling = told.length > 1 ? told.filter((text) => text !== "preview failed") : told;
  const texts = telling.length ? telling : [clean(stderr)].filter((text) => text !== "");
  const more = texts.length > MOST ? [`... and ${texts.length - MOST} more`] : [];
  const how = signal ? `was ended by ${signal}` : `ended with ${code}`;
  return new Error([`pulumi preview ${how}`, ...texts.slice(0, MOST), ...more].join("\n"));
}

/** An answer that may hide anything: to call it "no drift" would be a lie. */
export function noPlan(fault: string, { stderr }: Ran, version: string): Error {
  return new Error(
    [
      `pulumi preview ended with 0, but what it printed is no whole plan: ${fault}`,
      'Expected was one JSON document with "steps", and a "changeSummary" that counts them.',
      `${version} answered. Whether anything drifted is not known. See what \`pulumi preview --refresh --json\` prints; 3.227 or newer is needed.`,
      ...(clean(stderr) ? [clean(stderr)] : []),
    ].join("\n"),
  );
}

/** One for each message: a thousand resources may fail for the same reason. */
function lines(errors: readonly Diagnostic[]): string[] {
  const about = new Map<string, Set<string>>();
  for (const { urn, message } of errors) {
    const { kind, type, name } = named(urn ?? "");
    const told = about.get(clean(message)) ?? new Set();
    about.set(clean(message), name ? told.add(`${kind ?? type} ${name}`) : told);
  }
  return [...about].map(([message, [first, ...others]]) => {
    const more = others.length ? ` and ${others.length} more` : "";
    return (first ? `${first}${more}: ` : "") + message;
  });
}

const clean = (text: string) =>
  text
    .trim()
    .replace(/^error: /, "")
    .replace(/^Preview failed: /, "");
