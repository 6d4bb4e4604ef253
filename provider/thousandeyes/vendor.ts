import type { Vendor } from "../core/vendor";
import { SETTINGS, settings } from "./settings";

const env = (name: string) => process.env[name];

/** ThousandEyes, as a vendor. Its prefix is empty: states held its kinds before there was a second vendor. */
export const thousandEyes: Vendor = {
  displayName: "ThousandEyes",
  namespace: "thousandeyes",
  keyPrefix: "",
  settings: SETTINGS,
  scope: { name: "account group", option: "accountGroupId" },
  assertSettings: (config) => void settings(config, env),
  connect: async (config) => (await import("./connect.js")).connect(settings(config, env)),
};
