import type { Vendor } from "../core/vendor";
import { SETTINGS, settings } from "./settings";

const env = (name: string) => process.env[name];

/** ACS Monitor, as a vendor. */
export const acsMonitor: Vendor = {
  displayName: "ACS Monitor",
  namespace: "acsmonitor",
  keyPrefix: "acsmonitor/",
  settings: SETTINGS,
  assertSettings: (config) => void settings(config, env),
  connect: async (config) => (await import("./connect.js")).connect(settings(config, env)),
};
