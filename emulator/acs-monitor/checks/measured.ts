/** A number from 0 to 1 that follows from the id of an object and the time, whoever asks. */
export function chance(id: number, time: number): number {
  let bits = Math.imul(id, 0x9e3779b1) ^ Math.imul(Math.floor(time / 1000), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}

/** Milliseconds from 20 to 220. */
export const responseTime = (id: number, time: number): number => 20 + Math.floor(chance(id, time) * 200);

/** Of all checks those that did not fail, with two decimals; null without any. */
export const uptimePercent = ({ checks, failures }: { checks: number; failures: number }): number | null =>
  checks === 0 ? null : Math.round((10_000 * (checks - failures)) / checks) / 100;
