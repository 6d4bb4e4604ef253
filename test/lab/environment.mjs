// The environment of an engine that must not touch anything of the user's: no account, no stack, no Pulumi home.
import { join } from "node:path";

/**
 * The environment for an engine whose state and home are folders in `root`.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} inherited
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentIn(root, inherited) {
  const foreign = (name) => /^(TE|ACSMON|PULUMI)_/.test(name);
  return {
    ...Object.fromEntries(Object.entries(inherited).filter(([name]) => !foreign(name))),
    PULUMI_BACKEND_URL: `file://${join(root, "state")}`,
    PULUMI_HOME: join(root, "home"),
    PULUMI_CONFIG_PASSPHRASE: "",
    // No telemetry, no downloads, no backups of the state.
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_DISABLE_REGISTRY_RESOLVE: "true",
    PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS: "true",
    PULUMI_SUPPRESS_NEO_LINK: "true",
    // The TypeScript loader has its cache in the folder of temporary files.
    TMPDIR: join(root, "home"),
    // Calls to the emulator use no proxy.
    NO_PROXY: "127.0.0.1,localhost",
    no_proxy: "127.0.0.1,localhost",
  };
}
