import type { RequestContext } from "./context";

/** R051: `expand` may be repeated and may hold several values with commas; unknown values are ignored. */
export function expansions(context: RequestContext): ReadonlySet<string> {
  const values = context.query.getAll("expand").flatMap((value) => value.split(","));
  return new Set(values.map((value) => value.trim()).filter((value) => value !== ""));
}
