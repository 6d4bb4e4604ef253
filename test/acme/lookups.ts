import { among, type LookupDefinition } from "../../provider/core/lookup";

export interface GetMonitorsArgs {
  names?: string[];
  types?: string[];
}
export interface FoundMonitor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

export const monitors: LookupDefinition<GetMonitorsArgs, FoundMonitor> = {
  name: "getMonitors",
  what: "monitor",
  asks: { names: "list", types: "list" },
  values: { types: ["http", "ping", "dns"] },
  path: "/monitors",
  listKey: "data",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name", "type"],
  matches: ({ type }, { types }) => among(type, types),
};
