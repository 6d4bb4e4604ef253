import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "./sample";

export const emulatedDevice: Sample = {
  minimal: () => ({ category: "desktop", width: 1920, height: 1080 }),
  full: () => [{ category: "phone", width: 390, height: 844, accountGroupId: "281474976710706" }],
  same: () => [[{ category: "tablet" }, { category: "Tablet" }]],
  values: () => ({ accountGroupId: ["281474976710706"] }),
  // R216: only the list has them.
  isListOnly: true,
  async exists(get, id) {
    const { emulatedDevices } = await get("/emulated-devices");
    return (emulatedDevices as JsonObject[]).some((device) => device.id === id);
  },
  path: (id) => `/emulated-devices/${id}`,
};
