/** Sorts fixed paths before those whose parameters would match them: the first segment that differs decides. */
export const specificFirst = <Route extends { readonly path: string }>(routes: readonly Route[]): Route[] =>
  [...routes].sort((one, other) => Number(ranks(one) > ranks(other)) - Number(ranks(one) < ranks(other)));

const ranks = ({ path }: { readonly path: string }) =>
  path.replace(/[^/]+/g, (segment) => (segment.startsWith(":") ? "1" : "0"));
