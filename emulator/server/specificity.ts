/** Sorts fixed paths before those whose parameters would match them: the first segment that differs decides. */
export function specificFirst<Route extends { readonly path: string }>(routes: readonly Route[]): Route[] {
  const ranked = routes.map((route) => ({ route, rank: rank(route.path) }));
  ranked.sort((one, other) => Number(one.rank > other.rank) - Number(one.rank < other.rank));
  return ranked.map(({ route }) => route);
}

const rank = (path: string) => path.replace(/[^/]+/g, (segment) => (segment.startsWith(":") ? "1" : "0"));
