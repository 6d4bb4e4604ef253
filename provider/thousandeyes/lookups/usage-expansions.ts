import type { Query } from "../../core/api";

const EXPANSIONS: readonly string[] = [
  ...["test", "enterprise-agent", "enterprise-agent-unit"],
  ...["endpoint-agent", "endpoint-agent-essential", "endpoint-agent-embedded"],
];

/** A word that the API does not know would add nothing, without an error. */
export function expansions({ expand = [] }: { expand?: readonly string[] }): Query {
  if (expand.some((one) => !EXPANSIONS.includes(one))) {
    throw new Error(`getUsage: expand: must be a list of ${EXPANSIONS.join(", ")}.`);
  }
  // One value with commas: the document's form of this list.
  return expand.length > 0 ? { expand: expand.join(",") } : {};
}
