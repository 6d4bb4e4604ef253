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
