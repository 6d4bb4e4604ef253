import { among, type LookupDefinition } from "../../core/lookup";

/** Which BGP monitors to find. All given args must match. */
export interface GetMonitorsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** `public`, `private`. */
  monitorTypes?: ("public" | "private")[];
  /**
   * Two-letter country codes.
   * @example ["SG", "DE"]
   */
  countries?: string[];
}

/** A BGP monitor as the API lists it. */
export interface Monitor {
  /** Id (digits). */
  readonly monitorId: string;
  /** Name. */
  readonly monitorName: string;
  /** `public` or `private`. */
  readonly monitorType: string;
  /** Two-letter country code. */
  readonly countryId?: string;
  /** Address of the monitor. */
  readonly ipAddress?: string;
  /** Name of the autonomous system. */
  readonly network?: string;
}

export const monitors: LookupDefinition<GetMonitorsArgs, Monitor> = {
  name: "getMonitors",
  what: "BGP monitor",
  asks: { names: "list", monitorTypes: "list", countries: "list" },
  values: { monitorTypes: ["public", "private"] },
  path: "/monitors",
  listKey: "monitors",
  idOf: ({ monitorId }) => String(monitorId),
  nameOf: ({ monitorName }) => String(monitorName),
  shows: ["monitorId", "monitorName", "monitorType", "countryId", "ipAddress", "network"],
  matches: (item, { monitorTypes, countries }) =>
    among(item.monitorType, monitorTypes) && among(item.countryId, countries),
};
