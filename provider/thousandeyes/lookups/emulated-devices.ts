import { among, type LookupDefinition } from "../../core/lookup";

/** Which emulated devices to find. All given args must match. */
export interface GetEmulatedDevicesArgs {
  /**
   * Exact names; each must exist once.
   * @example ["iPad Pro 12.9-in"]
   */
  names?: string[];
  /**
   * Categories: `desktop`, `laptop`, `phone`, `tablet`.
   * @example ["phone"]
   */
  categories?: string[];
}

/** An emulated device as the API lists it. */
export interface FoundEmulatedDevice {
  /** Id (digits). */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** `desktop`, `laptop`, `phone` or `tablet`. */
  readonly category: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

export const emulatedDevices: LookupDefinition<GetEmulatedDevicesArgs, FoundEmulatedDevice> = {
  name: "getEmulatedDevices",
  what: "emulated device",
  asks: { names: "list", categories: "list" },
  path: "/emulated-devices",
  listKey: "emulatedDevices",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name", "category", "width", "height"],
  matches: ({ category }, { categories }) => among(category, categories),
};
