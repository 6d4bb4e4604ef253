import { among, type LookupDefinition } from "../../core/lookup";
import { list } from "./list";

/** Which monitors to find. All given args must match. */
export interface GetMonitorsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** Types of the class `Monitor`: `https`, `ping`, ... */
  types?: string[];
  /** Tags; a monitor has one of them. */
  tags?: string[];
}

/** A monitor as the API lists it. */
export interface FoundMonitor {
  /** Id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** `https`, `ping`, ... */
  readonly type: string;
  /** Host name or address. */
  readonly host: string;
}

const TYPES = ["http", "https", "ping", "dns", "smtp", "pop3", "imap", "snmp", "tcp", "ssh", "ftp", "mysql", "redis"];

export const monitors: LookupDefinition<GetMonitorsArgs, FoundMonitor> = {
  name: "getMonitors",
  what: "monitor",
  asks: { names: "list", types: "list", tags: "list" },
  values: { types: TYPES },
  path: "/monitors",
  ...list,
  shows: ["id", "name", "type", "host"],
  matches: ({ type, tags: has }, { types, tags }) =>
    among(type, types) && (!tags || (Array.isArray(has) && has.some((tag) => tags.includes(String(tag))))),
};
