import { joined } from "./join";

const BLOCKS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/**
 * Values as block characters, from the least to the greatest of them. Half a block: all values are the same. A blank:
 * nothing was measured.
 */
export function sparkline(values: readonly (number | null)[], width: number): string {
  const shown = joined(values, width);
  const known = shown.filter((one) => one !== null);
  const [min, max] = [Math.min(...known), Math.max(...known)];
  return shown
    .map((one) => {
      if (one === null) return " ";
      const level = max > min ? Math.round(((one - min) / (max - min)) * (BLOCKS.length - 1)) : one === 0 ? 0 : 3;
      return BLOCKS[level];
    })
    .join("");
}
