/** Words that cannot be the name of a constant in a module. */
const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield pulumi config " +
    "readFileSync exports module require globalThis Object Promise"
  ).split(" "),
);

/**
 * A constant for an object: `Café – Checkout` is `cafeCheckout`. `fallback` is for names without a Latin letter. `alias`:
 * what stands for the package.
 */
export function identifierOf(name: string, fallback: string, alias = "te"): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .slice(0, 6);
  const joined = words.map((word, i) => (i ? capital(word) : word[0]?.toLowerCase() + word.slice(1))).join("");
  if (!/[A-Za-z]/.test(joined)) return `${fallback}${joined}`;
  return /^\d/.test(joined) || RESERVED.has(joined) || joined === alias ? `${fallback}${capital(joined)}` : joined;
}

const capital = (word: string) => `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`;
