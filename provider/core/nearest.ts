import { distance } from "fastest-levenshtein";

/** The candidates nearest to what was written, best first; those too far off to be meant are left out. */
export function nearest(written: string, candidates: Iterable<string>, most = 3): string[] {
  const said = written.toLowerCase();
  const off = (name: string) => {
    const known = name.toLowerCase();
    const contains = said.length >= 3 && (known.includes(said) || said.includes(known));
    return contains ? 1 : distance(said, known);
  };
  return [...new Set(candidates)]
    .map((name) => ({ name, off: off(name), most: Math.max(2, Math.min(said.length, name.length) * 0.4) }))
    .filter((candidate) => candidate.off <= candidate.most)
    .sort((a, b) => a.off - b.off || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** ` Did you mean "x" or "y"?`, or nothing where nothing is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const near = nearest(written, candidates);
  return near.length ? ` Did you mean ${near.map((name) => `"${name}"`).join(" or ")}?` : "";
}
