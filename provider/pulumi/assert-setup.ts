import * as pulumi from "@pulumi/pulumi";
import { version } from "@pulumi/pulumi/version";
import type { Vendor } from "../core/vendor";
import { OLDEST_SDK, PACKAGE } from "../version";
import { stackConfig } from "./stack-config";
import { refuseUnknownSettings } from "./unknown-settings";
import { userError } from "./user-error";

/**
 * Refuses setups that would fail silently: an SDK that hides drift, a misspelt setting, which would deploy to the account
 * of the environment, and a secret that would be stored in clear in the state.
 */
export function assertSetup(vendor: Vendor): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < OLDEST_SDK[0] || (major === OLDEST_SDK[0] && minor < OLDEST_SDK[1])) {
    throw userError(
      `${PACKAGE} needs @pulumi/pulumi ${OLDEST_SDK.join(".")} or newer, found ${version}: older ones do not show ` +
        "drift. Run `npm install @pulumi/pulumi@latest`.",
    );
  }
  refuseUnknownSettings(vendor);
  for (const { config, env, secret } of Object.values(vendor.settings)) {
    if (!secret || stackConfig(config) === undefined || isSecret(config)) continue;
    throw userError(
      `${config} is in the stack configuration in plain text, and the engine would store it so in the state. Run ` +
        `\`pulumi config set --secret ${config}\`, or remove it and set ${env} in the environment.`,
    );
  }
}

/** The SDK knows which configuration is secret, but not in its public types. */
const isSecret = (key: string) =>
  (pulumi.runtime as unknown as { isConfigSecret(key: string): boolean }).isConfigSecret(key);
