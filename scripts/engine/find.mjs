// Finds the Pulumi engine. Changes nothing.
import { spawnSync } from "node:child_process";
import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, dirname, join, resolve, sep } from "node:path";

/** The version pinned in package.json, as the npm package `pulumi`: the launcher behind `npx pulumi`. */
export const pinned = createRequire(import.meta.url)("pulumi/package.json").version;

/** From this version on `--expect-no-changes` has its own exit code (7), which the tests and the demo need. */
export const oldest = "3.227.0";

/** Pulumi's own version cache: the launcher and the Automation API use it too. */
export const cache = join(process.env.PULUMI_HOME || join(homedir(), ".pulumi"), "versions");

export const cachedFolder = join(cache, pinned, "bin");

/** `{ version, folder, command, env }`, or undefined. `env` has the folder first on its PATH, so that the plugins are found. */
export function findEngine() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const folder of folders) {
    const version = installedVersion(folder);
    if (version && isAtLeast(version, oldest)) return engine(version, resolve(folder));
  }
  return isComplete(cachedFolder) ? engine(pinned, cachedFolder) : undefined;
}

/** A folder with the engine, the host for Node programs and the host for dynamic resources. */
export function isComplete(folder) {
  return ["pulumi", "pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"].every((name) =>
    isExecutable(join(folder, name)),
  );
}

/** The output of `pulumi version` in this folder, or undefined if it cannot run a Node program. */
export function installedVersion(folder) {
  const command = join(folder, "pulumi");
  if (!isExecutable(command)) return undefined;
  const real = realpathSync(command);
  // npm puts node_modules/.bin on the PATH of its scripts: that is the launcher, not an engine.
  if (real.includes(`${sep}node_modules${sep}`) || !isComplete(dirname(real))) return undefined;
  const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
  const { stdout } = spawnSync(command, ["version"], { env, encoding: "utf8", timeout: 30_000 });
  return /^v?(\d+\.\d+\.\d+)/.exec(stdout?.trim() ?? "")?.[1];
}

function engine(version, folder) {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ""}` };
  return { version, folder, command: join(folder, "pulumi"), env };
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    const { size } = statSync(file);
    return size > 0;
  } catch {
    return false;
  }
}

function isAtLeast(version, minimum) {
  return version.localeCompare(minimum, "en", { numeric: true }) >= 0;
}
