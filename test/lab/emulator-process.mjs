// The emulator in its own process, started by the command.
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repository } from "./folder.mjs";

/** Its address, once it listens. */
export async function startEmulator(flags, { start }, env = process.env) {
  const main = join(repository, "dist/cli/main.js");
  const child = start(process.execPath, [main, "emulator", ...flags], { env });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  const line = await Promise.race([
    new Promise((heard) => createInterface({ input: child.stdout }).once("line", heard)),
    new Promise((gone) => child.once("error", gone).once("close", () => gone(""))),
  ]);
  const address = /^listening on (\S+)/.exec(line)?.[1];
  if (!address) throw Object.assign(new Error("the emulator did not start"), { output });
  return address;
}
