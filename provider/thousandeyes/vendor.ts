import type { Vendor } from "../core/vendor";
import { SETTINGS, settings } from "./settings";

const env = (name: string) => process.env[name];

/** ThousandEyes, for what all vendors share. Its prefix is empty: its kinds were in states before there was a second one. */
export const thousandEyes: Vendor = {
  displayName: "ThousandEyes",
  namespace: "thousandeyes",
  keyPrefix: "",
  settings: SETTINGS,
  scope: { name: "account group", option: "accountGroupId" },
  assertSettings: (config) => void settings(config, env),
  connect: async (config) => (await import("./connect.js")).connect(settings(config, env)),
};
