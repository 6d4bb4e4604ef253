import type { LookupDefinition } from "../../core/lookup";

/** Which Panorama connectors to find. */
export interface GetPanoramaConnectorsArgs {
  /**
   * Exact names; each must exist once.
   * @example ["Branches"]
   */
  names?: string[];
}

/** A Panorama connector as the API lists it, without how it logs in. */
export interface FoundPanoramaConnector {
  /** Id (UUID). */
  readonly id: string;
  /** Name. */
  readonly name: string;
}

export const panoramaConnectors: LookupDefinition<GetPanoramaConnectorsArgs, FoundPanoramaConnector> = {
  name: "getPanoramaConnectors",
  what: "Panorama connector",
  asks: { names: "list" },
  path: "/connectors/panorama",
  listKey: "items",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name"],
};
