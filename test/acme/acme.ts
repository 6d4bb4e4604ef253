import type { Connection, ReadSetting } from "../../provider/core/api";
import type { Vendor } from "../../provider/core/vendor";

const SETTINGS = {
  email: { config: "acme:email", env: "ACME_EMAIL" },
  password: { config: "acme:password", env: "ACME_PASSWORD", secret: true },
};

function assertSettings(config: ReadSetting): void {
  for (const { config: key, env } of Object.values(SETTINGS)) {
    if (!config(key) && !process.env[env]) throw new Error(`Acme needs ${key} / ${env}.`);
  }
}

/** The vendor, with the connection that a test gives it. */
export const acmeThrough = (connection: (config: ReadSetting) => Connection): Vendor => ({
  ...{ displayName: "Acme", namespace: "acme", keyPrefix: "acme/", settings: SETTINGS, assertSettings },
  async connect(config) {
    assertSettings(config);
    return connection(config);
  },
});
