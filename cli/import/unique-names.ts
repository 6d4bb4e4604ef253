/**
 * Names that are given once each: `shop`, then `shop2`; `shop1`, then `shop1-2`. `taken` are given already. `separator`
 * keeps the number apart from a digit before it.
 */
export function uniqueNames(taken: readonly string[] = [], separator = "-"): (wanted: string) => string {
  const given = new Set(taken.map((name) => name.toLowerCase()));
  return (wanted) => {
    let name = wanted;
    const stem = /\d$/.test(wanted) ? `${wanted}${separator}` : wanted;
    for (let i = 2; given.has(name.toLowerCase()); i++) name = `${stem}${i}`;
    given.add(name.toLowerCase());
    return name;
  };
}

/** The same for names that are unique in their kind. `taken`: those that are given already, by kind. */
export function uniqueNamesByKind(taken: ReadonlyMap<string, readonly string[]> = new Map()) {
  const byKind = new Map<string, (wanted: string) => string>();
  return (kind: string, wanted: string): string => {
    const unique = byKind.get(kind) ?? uniqueNames(taken.get(kind));
    byKind.set(kind, unique);
    return unique(wanted);
  };
}
