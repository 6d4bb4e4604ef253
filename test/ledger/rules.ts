/** Every rule of the API there is a number for. */
const RANGES = [
  ...[[1, 29] as const, [40, 71] as const, [80, 90] as const, [100, 112] as const, [115, 119] as const],
  ...[[130, 138] as const, [140, 143] as const, [150, 152] as const, [160, 166] as const, [170, 171] as const],
  ...[[180, 183] as const, [190, 192] as const, [200, 205] as const, [210, 239] as const],
];

export const rules: readonly string[] = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, more) => `R${String(first + more).padStart(3, "0")}`),
);

/** Rules that no test is named after, and why they are not ours. */
export const notOurs: Readonly<Record<string, string>> = {
  R028: "there is no kind for roles",
  R143: "what the vendor plans, not how the API behaves: the docs prefer tags",
  R234: "units are what the vendor bills: nothing here computes a price yet",

  R230: "who calls the emulator may see everything; a 403 is passed on in the API's words, like every other (R027)",
};
