import type { LookupDefinition } from "../../core/lookup";

/** Which endpoint labels to find. All given args must match. */
export interface GetEndpointLabelsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
}

/** An endpoint label as the API lists it. */
export interface FoundEndpointLabel {
  /** Id (digits). */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** `#rrggbb`. */
  readonly color?: string;
  /** `and` or `or`. */
  readonly matchType?: string;
}

export const endpointLabels: LookupDefinition<GetEndpointLabelsArgs, FoundEndpointLabel> = {
  name: "getEndpointLabels",
  what: "endpoint label",
  asks: { names: "list" },
  path: "/endpoint/labels",
  listKey: "labels",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name", "color", "matchType"],
};
