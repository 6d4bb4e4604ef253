import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

export const interfaceGroup: Sample = {
  minimal: () => ({ groupName: "uplinks" }),
  full: () => [{ groupName: "named", ipAddresses: ["2001:db8::1", "192.0.2.1"], accountGroupId: "281474976710706" }],
  same: () => [[{ ipAddresses: ["192.0.2.1", "192.0.2.5"] }, { ipAddresses: ["192.0.2.5", "192.0.2.1", "192.0.2.5"] }]],
  values: () => ({
    groupName: ["named", "Named otherwise"],
    accountGroupId: ["281474976710706"],
  }),
  // R216: only the list has them.
  isListOnly: true,
  async exists(get, id) {
    const { pathVisInterfaceGroups } = await get("/network/path-vis/interface-groups");
    return (pathVisInterfaceGroups as JsonObject[]).some(({ groupId }) => groupId === id);
  },
  path: (id) => `/network/path-vis/interface-groups/${id}`,
};
