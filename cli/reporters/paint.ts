const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

export type Paint = Readonly<Record<keyof typeof CODES, (text: string) => string>>;

export function painter(colours: boolean): Paint {
  const paint = Object.entries(CODES).map(([name, [on, off]]) => [
    name,
    (text: string) => (colours ? `\u001b[${on}m${text}\u001b[${off}m` : text),
  ]);
  return Object.fromEntries(paint) as Paint;
}

/** https://no-color.org */
export const wantsColours = (stream: { isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): boolean =>
  stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
