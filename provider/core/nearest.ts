import { distance } from "fastest-levenshtein";

/** More suggestions are no help. */
const MOST = 3;

/** The candidates nearest to the text, best first, without those that are too different. */
export function nearest(written: string, candidates: Iterable<string>): string[] {
  const lowered = written.toLowerCase();
  const off = (name: string) => {
    const known = name.toLowerCase();
    const contains = lowered.length >= 3 && (known.includes(lowered) || lowered.includes(known));
    // What begins with the text is nearer than what has it somewhere.
    return contains ? (known.startsWith(lowered) ? 0.5 : 1) : distance(lowered, known);
  };
  return [...new Set(candidates)]
    .map((name) => ({ name, off: off(name) }))
    .filter((candidate) => candidate.off <= farthest(lowered, candidate.name))
    .sort((a, b) => a.off - b.off || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

const farthest = (one: string, other: string) => Math.max(2, Math.min(one.length, other.length) * 0.4);

/** True for a misspelling: a few letters differ from one of the candidates. */
export const isNear = (written: string, candidates: readonly string[]): boolean =>
  candidates.some((name) => distance(written.toLowerCase(), name.toLowerCase()) <= farthest(written, name));

/** ` Did you mean "x" or "y"?`, or an empty text if no candidate is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const near = nearest(written, candidates);
  return near.length ? ` Did you mean ${near.map((name) => `"${name}"`).join(" or ")}?` : "";
}
