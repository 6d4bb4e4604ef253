/**
 * Texts, patterns after `=~` and `!~`, words, numbers, operators, brackets. Any other character is a token of its own.
 */
const TOKEN = /"(?:[^"\\]|\\.)*"|(?<=[=!]~\s*)\/(?:[^/\\]|\\.)*\/|[A-Za-z_]\w*|\d+(?:\.\d+)?|&&|\|\||[<>=!]=|[=!]~|\S/g;

/** The words and operators of an expression, without those inside texts and patterns. */
export const tokensOf = (expression: string): string[] =>
  (expression.match(TOKEN) ?? []).filter((token) => token.length < 2 || !/^["/]/.test(token));

/** A word that looks like the name of a metric: messages may quote it. */
export const isWord = (token: string): boolean => /^[a-z_]\w*$/i.test(token);

const CLOSES: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/**
 * True if `&&` and `||` are on the same level, in one pair of brackets. False for an expression that cannot be parsed,
 * with an unbalanced quote or bracket.
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
