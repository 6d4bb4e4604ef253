const BLOCKS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/**
 * Values as block characters, from the least to the greatest of them. More values than there is room for are joined: the
 * one that is farthest from the mean stands for its neighbours, so that no peak is lost. Half a block: all values are the same. A blank: nothing was measured.
 */
export function sparkline(values: readonly (number | null)[], width: number): string {
  const known = values.filter((one) => one !== null);
  const [min, max, sum] = known.reduce(
    ([a, b, c], one) => [Math.min(a, one), Math.max(b, one), c + one],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0],
  );
  const mean = sum / known.length;
  const columns = Math.min(width, values.length);
  return Array.from({ length: columns }, (_, column) => {
    const [from, to] = [column, column + 1].map((edge) => Math.floor((edge * values.length) / columns));
    const inside = values.slice(from, to).filter((one) => one !== null);
    if (!inside.length) return " ";
    const one = inside.reduce((far, next) => (Math.abs(next - mean) > Math.abs(far - mean) ? next : far));
    const level = max > min ? Math.round(((one - min) / (max - min)) * (BLOCKS.length - 1)) : one === 0 ? 0 : 3;
    return BLOCKS[level];
  }).join("");
}
