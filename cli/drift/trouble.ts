import { type Digest, named } from "./digest";
import type { Ran } from "./engine";

/** Of many that fail alike, the first tell enough. */
const MOST = 10;

/** What the engine says went wrong, in as few lines as it takes. */
export function trouble({ code, signal, stderr }: Ran, digest: Digest | undefined): Error {
  const told = [...new Set((digest?.diagnostics ?? []).filter(({ severity }) => severity === "error").map(line))];
  const telling = told.length > 1 ? told.filter((text) => text !== "preview failed") : told;
  const texts = telling.length ? telling : [clean(stderr)].filter((text) => text !== "");
  const more = texts.length > MOST ? [`... and ${texts.length - MOST} more`] : [];
  const how = signal ? `was ended by ${signal}` : code === 0 ? "printed no plan" : `ended with ${code}`;
  return new Error([`pulumi preview ${how}`, ...texts.slice(0, MOST), ...more].join("\n"));
}

function line({ urn, message }: { urn?: string; message: string }): string {
  const { kind, type, name } = named(urn ?? "");
  return (name ? `${kind ?? type} ${name}: ` : "") + clean(message);
}

const clean = (text: string) =>
  text
    .trim()
    .replace(/^error: /, "")
    .replace(/^Preview failed: /, "");
