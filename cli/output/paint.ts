const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

export type Paint = Readonly<Record<keyof typeof CODES, (text: string) => string>>;

export function painter(colours: boolean): Paint {
  const paint = Object.entries(CODES).map(([name, [on, off]]) => [
    name,
    (text: string) => (colours ? `\u001b[${on}m${text}\u001b[${off}m` : text),
  ]);
  return Object.fromEntries(paint) as Paint;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * https://no-color.org, https://bixense.com/clicolors, and FORCE_COLOR like Node: if they disagree, there are no
 * colours.
 */
export function wantsColours(stream: { isTTY?: boolean }, env: Environment): boolean {
  const { NO_COLOR, FORCE_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM } = env;
  if (NO_COLOR || isNo(FORCE_COLOR)) return false;
  if (FORCE_COLOR || (CLICOLOR_FORCE && !isNo(CLICOLOR_FORCE))) return true;
  return stream.isTTY === true && !isNo(CLICOLOR) && TERM !== "dumb";
}

const isNo = (value: string | undefined) => value === "0" || value === "false";
