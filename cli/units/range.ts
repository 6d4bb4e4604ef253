/** A number that is known, or its bounds: from, to. */
export type Range = readonly [from: number, to: number];

export const exactly = (value: number): Range => [value, value];

/** Sums and products of what is never negative. Nothing of what has no end is nothing. */
export const plus = (...ranges: readonly Range[]): Range => fold(ranges, (a, b) => a + b, 0);
export const times = (...ranges: readonly Range[]): Range => fold(ranges, (a, b) => (a && b && a * b) || 0, 1);

export const isExact = ([from, to]: Range): boolean => from === to;

function fold(ranges: readonly Range[], join: (a: number, b: number) => number, start: number): Range {
  return [ranges.reduce((all, [from]) => join(all, from), start), ranges.reduce((all, [, to]) => join(all, to), start)];
}
