/** Texts, patterns behind `=~` and `!~`, words, numbers, operators, brackets. What is none of these is a token of one character. */
const TOKEN = /"(?:[^"\\]|\\.)*"|(?<=[=!]~\s*)\/(?:[^/\\]|\\.)*\/|[A-Za-z_]\w*|\d+(?:\.\d+)?|&&|\|\||[<>=!]=|[=!]~|\S/g;

/** The parts of an expression that people write as words and signs: never what stands in texts and patterns. */
export const tokensOf = (expression: string): string[] =>
  (expression.match(TOKEN) ?? []).filter((token) => token.length < 2 || !/^["/]/.test(token));

/** What looks like the name of a metric: messages may quote it. */
export const isWord = (token: string): boolean => /^[a-z_]\w*$/i.test(token);

const CLOSES: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/**
 * Whether `&&` and `||` stand side by side, within one pair of brackets. Of an expression that is not understood nothing
 * is said: a quote or a bracket without its other half.
 */
export function isMixed(expression: string): boolean {
  const levels: { open: string; signs: Set<string> }[] = [{ open: "", signs: new Set() }];
  let mixed = false;
  for (const token of tokensOf(expression)) {
    if (token === '"' || expression.includes('\\"')) return false;
    if ("([{".includes(token)) levels.push({ open: token, signs: new Set() });
    else if (token in CLOSES && levels.pop()?.open !== CLOSES[token]) return false;
    else if (token === "&&" || token === "||") mixed = (levels.at(-1)?.signs.add(token).size ?? 0) > 1 || mixed;
  }
  return mixed && levels.length === 1;
}
