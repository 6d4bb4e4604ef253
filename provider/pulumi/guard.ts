import * as pulumi from "@pulumi/pulumi";
import { version } from "@pulumi/pulumi/version";
import { SETTINGS } from "../thousandeyes/settings";
import { failure } from "./failure";

const OLDEST = [3, 216] as const;

/** Refuses what would go wrong in silence: an SDK that hides drift, and a token that would stand in clear in the state. */
export function guard(): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw failure(
      `pulumi-thousandeyes needs @pulumi/pulumi ${OLDEST.join(".")} or newer, found ${version}: older ones do not show ` +
        "drift. Run `npm install @pulumi/pulumi@latest`.",
    );
  }
  const token = SETTINGS.token.config;
  if (new pulumi.Config("thousandeyes").get("token") !== undefined && !isSecret(token)) {
    throw failure(
      `${token} is in the stack configuration in plain text, and the engine would store it so in the state. Run ` +
        `\`pulumi config set --secret ${token}\`, or remove it and set ${SETTINGS.token.env} in the environment.`,
    );
  }
}

/** The SDK knows which configuration is secret; it keeps the question out of its types. */
const isSecret = (key: string) =>
  (pulumi.runtime as unknown as { isConfigSecret(key: string): boolean }).isConfigSecret(key);
