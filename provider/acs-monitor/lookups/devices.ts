import { among, type LookupDefinition } from "../../core/lookup";
import { list } from "./list";

/** Which devices to find. All given args must match. */
export interface GetDevicesArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** Types: `router`, `switch`, ... */
  deviceTypes?: string[];
}

/** A device as the API lists it. */
export interface FoundDevice {
  /** Id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** `router`, `switch`, ... */
  readonly deviceType: string;
  /** Address. */
  readonly ipAddress: string;
}

export const devices: LookupDefinition<GetDevicesArgs, FoundDevice> = {
  name: "getDevices",
  what: "device",
  asks: { names: "list", deviceTypes: "list" },
  path: "/devices",
  ...list,
  shows: ["id", "name", "deviceType", "ipAddress"],
  shape: (item) => ({ ...list.shape(item), deviceType: item.device_type ?? "", ipAddress: item.ip_address ?? "" }),
  matches: ({ device_type: type }, { deviceTypes }) => among(type, deviceTypes),
};
