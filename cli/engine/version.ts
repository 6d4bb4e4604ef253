import { execFile } from "node:child_process";
import { type Environment, findPulumi } from "./find";

/** `pulumi v3.259.0`, for messages. */
export async function version(cwd: string, env: Environment = process.env): Promise<string> {
  const { command, args } = findPulumi(cwd, env);
  const printed = await new Promise<string>((done) => {
    execFile(command, [...args, "version"], { cwd, env, timeout: 10_000 }, (_error, stdout) => done(stdout.trim()));
  });
  return /^v?\d[\w.+-]*$/.test(printed) ? `pulumi ${printed}` : `${command}, of unknown version,`;
}

/** Throws if the engine is older than the version that `what` needs. An unknown version is let through. */
export async function assertVersion(
  cwd: string,
  env: Environment,
  [major, minor]: readonly [number, number],
  what: string,
) {
  const found = await version(cwd, env);
  const [, foundMajor, foundMinor] = /v(\d+)\.(\d+)\./.exec(found)?.map(Number) ?? [];
  if (foundMajor === undefined || foundMinor === undefined) return;
  if (foundMajor > major || (foundMajor === major && foundMinor >= minor)) return;
  throw new Error(`${what} needs pulumi ${major}.${minor} or newer; this is ${found}. Update it, and run this again.`);
}
