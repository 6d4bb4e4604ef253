import { execFile } from "node:child_process";
import { type Environment, findPulumi } from "./find";

/**
 * What the commands need. For `import --run`: older versions ignore the values in the file, and read each object in a way
 * that a dynamic provider cannot answer.
 */
export const OLDEST_ENGINES = { drift: [3, 227], "import --run": [3, 254] } as const;

/** A version that cannot be read is let through. */
export function isAtLeast(found: string, oldest: readonly number[]): boolean {
  const numbers = /(?:^|\s)v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(found)?.slice(1).map(Number);
  if (!numbers) return true;
  const at = oldest.findIndex((least, index) => (numbers[index] ?? 0) !== least);
  return at < 0 || (numbers[at] ?? 0) > (oldest[at] ?? 0);
}

/** `pulumi v3.259.0`, for messages. */
export async function version(cwd: string, env: Environment): Promise<string> {
  const { command, args } = findPulumi(cwd, env);
  const printed = await new Promise<string>((done) => {
    execFile(command, [...args, "version"], { cwd, env, timeout: 10_000 }, (_error, stdout) => done(stdout.trim()));
  });
  return /^v?\d[\w.+-]*$/.test(printed) ? `pulumi ${printed}` : `${command}, of unknown version,`;
}

/** Throws if the engine is older than the version that the command needs. */
export async function assertVersion(cwd: string, env: Environment, what: keyof typeof OLDEST_ENGINES) {
  const oldest = OLDEST_ENGINES[what];
  const found = await version(cwd, env);
  if (isAtLeast(found, oldest)) return;
  throw new Error(
    `${what} needs pulumi ${oldest.join(".")} or newer; this is ${found}. Update it, and run this again.`,
  );
}
