/**
 * As many values as there is room for. Where there are more, neighbours are joined: the one that is farthest from the mean
 * stands for them, so that no peak is lost. Null where nothing was measured.
 */
export function joined(values: readonly (number | null)[], room: number): (number | null)[] {
  const known = values.filter((one) => one !== null);
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  return groups(values, room).map((group) => {
    const inside = group.filter((one) => one !== null);
    const [first, ...others] = inside;
    if (first === undefined) return null;
    return others.reduce((far, next) => (Math.abs(next - mean) > Math.abs(far - mean) ? next : far), first);
  });
}

/** Neighbours that share a place: as many groups as there is room for. */
export function groups<One>(all: readonly One[], room: number): One[][] {
  const count = Math.min(room, all.length);
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((edge) => Math.floor((edge * all.length) / count));
    return all.slice(from, to);
  });
}
